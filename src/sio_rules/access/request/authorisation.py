"""
The written authorisation that the head of an entity gives to an employee: who gave it, in what form and for how long.

It is a paper beside the form, one of the circumstances of the request. `sio_rules.access.request.powers` checks what it gives,
and `sio_rules.access.request.agreement` whether the request agrees with it.

Not modelled here: how many people are authorised, as there is no limit (ACC-216).
"""

from sio_rules._expect import expect, is_blank
from sio_rules.access.applicants import HEADS
from sio_rules.acts import ACCESS_GUIDE, KRAKOW_LETTER
from sio_rules.institutions import Body, Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from ._names import same_name
from .circumstances import InternalAuthorisation
from .form import AccessRequest
from .powers import check_powers
from .validity import LONGEST_VALIDITY_YEARS, last_day_of_five_years

_NOTES = ACCESS_GUIDE.section("I")

AUTHORISATION_VOID = Rule(
    code="ACC-211a",
    basis=(_NOTES,),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne nie ma formy pisemnej, więc jest nieważne: nie można go poprawić, trzeba udzielić nowego.",
    en="The internal authorisation is not in writing, so it is void: it cannot be corrected, and a new one must be given.",
)
AUTHORISATION_NOT_GIVEN = Rule(
    code="ACC-211b",
    basis=(_NOTES, ACCESS_GUIDE.section("I.2.4")),
    severity=Severity.WARNING,
    pl="Nie podano pisemnego upoważnienia wewnętrznego, więc nie sprawdzono, czy jest ono prawidłowe i czy wniosek jest z"
    " nim zgodny.",
    en="The written internal authorisation is not given, so it was not checked whether it is correct and whether the request"
    " agrees with it.",
)
GIVER_NOT_HEAD = Rule(
    code="ACC-201b",
    basis=(ACCESS_GUIDE.section("słownik"),),
    severity=Severity.ERROR,
    pl="Upoważnienia wewnętrznego udzieliła osoba, która nie jest kierownikiem podmiotu.",
    en="The internal authorisation was given by someone other than the head of the entity.",
)
GIVER_NOT_GIVEN = GIVER_NOT_HEAD.not_given(
    "ACC-201c",
    pl="Nie podano funkcji osoby, która udzieliła upoważnienia, więc nie sprawdzono, czy jest kierownikiem podmiotu.",
    en="The function of the person who gave the authorisation is not given, so it was not checked whether that person is the"
    " head of the entity.",
)
GIVEN_TO_ONESELF = Rule(
    code="ACC-251",
    basis=(ACCESS_GUIDE.section("słownik"),),
    severity=Severity.WARNING,
    pl="Jako osobę, która udzieliła upoważnienia, podano samego upoważnionego; upoważnienia udziela pracownikowi kierownik"
    " podmiotu.",
    en="The person named as having given the authorisation is the authorised person; the head of the entity gives it to an"
    " employee.",
)
GIVER_WITHOUT_ACCESS = Rule(
    code="ACC-005a",
    basis=(KRAKOW_LETTER.section("pracownicy szkół"),),
    severity=Severity.ERROR,
    pl="Dyrektor, który udzielił upoważnienia, nie ma aktywnego konta SIO; bez takiego konta dyrektor nie może upoważniać"
    " pracowników.",
    en="The director who gave the authorisation has no active SIO account; a director without one cannot authorise"
    " employees.",
)
GIVERS_ACCESS_NOT_GIVEN = GIVER_WITHOUT_ACCESS.not_given(
    "ACC-005b",
    pl="Nie podano, czy dyrektor, który udzielił upoważnienia, ma aktywne konto SIO, więc nie sprawdzono, czy może"
    " upoważniać pracowników.",
    en="It is not stated whether the director who gave the authorisation has an active SIO account, so it was not checked"
    " whether the director can authorise employees.",
)
AUTHORISATION_WITHOUT_END = Rule(
    code="ACC-212a",
    basis=(_NOTES,),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne nie ma daty końcowej, a udziela się go tylko na czas określony.",
    en="The internal authorisation has no end date; it may be given only for a fixed period.",
)
AUTHORISATION_TOO_LONG = Rule(
    code="ACC-212b",
    basis=(_NOTES,),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne jest ważne od {first_day} do {last_day}, a może być ważne najdłużej do {latest_day}"
    " (największa liczba lat: {years}).",
    en="The internal authorisation is valid from {first_day} to {last_day}, but may end on {latest_day} at the latest"
    " (maximum number of years: {years}).",
    reading="A-04",
)
AUTHORISATION_REVERSED = Rule(
    code="ACC-212c",
    basis=(_NOTES,),
    severity=Severity.ERROR,
    pl="Koniec upoważnienia wewnętrznego ({last_day}) jest wcześniejszy niż jego początek ({first_day}).",
    en="The end of the internal authorisation ({last_day}) is earlier than its start ({first_day}).",
)


def check_authorisation(paper: InternalAuthorisation | None, *, entity: Institution | Body | None) -> Findings:
    """
    Return what is wrong with the written authorisation itself; paths begin with "circumstances.authorisation".

    *entity* is the entity of the request: only the director of a school or unit needs an active account to authorise
    employees, and the power to confirm data depends on whose head gives it. Where *entity* is None, neither is checked. Where
    *paper* is None, a WARNING says that it is not given.

    >>> from datetime import date
    >>> names = dict.fromkeys(("first_name", "last_name", "given_by_first_name", "given_by_last_name"), "Jan")
    >>> paper = InternalAuthorisation(
    ...     **names, in_writing=False, valid_from=date(2018, 9, 1), valid_until=date(2023, 9, 1), capacities=frozenset()
    ... )
    >>> check_authorisation(paper, entity=None).errors.codes
    ('ACC-211a', 'ACC-212b', 'ACC-215')
    """
    expect("paper", paper, InternalAuthorisation, type(None))
    expect("entity", entity, Institution, Body, type(None))
    by_itself = _by_itself(paper, entity) if paper else found(AUTHORISATION_NOT_GIVEN.finding())
    return by_itself.moved_under("circumstances.authorisation")


def _by_itself(paper: InternalAuthorisation, entity: Institution | Body | None) -> Findings:
    director = isinstance(entity, Institution)
    return found(
        AUTHORISATION_VOID.when(not paper.in_writing, "in_writing"),
        GIVER_NOT_GIVEN.when(paper.giver is None, "giver"),
        GIVER_NOT_HEAD.when(paper.giver is not None and paper.giver not in HEADS, "giver"),
        given_to_oneself(paper),
        GIVER_WITHOUT_ACCESS.when(director and paper.giver_active is False, "giver_active"),
        GIVERS_ACCESS_NOT_GIVEN.when(director and paper.giver_active is None, "giver_active"),
        _for_another_time(paper),
        check_powers(paper, entity=entity),
    )


def _for_another_time(paper: InternalAuthorisation) -> Findings:
    """Return whether the paper has no end, a reversed one, or one after more than five years (ACC-212)."""
    start, end = paper.valid_from, paper.valid_until
    if end is None:
        return found(AUTHORISATION_WITHOUT_END.finding("valid_until"))
    latest = last_day_of_five_years(start)
    return found(
        AUTHORISATION_REVERSED.when(end < start, "valid_until", first_day=start, last_day=end),
        AUTHORISATION_TOO_LONG.when(
            end > latest, "valid_until", first_day=start, last_day=end, latest_day=latest, years=LONGEST_VALIDITY_YEARS
        ),
    )


def given_to_oneself(named: AccessRequest | InternalAuthorisation) -> Finding | None:
    """
    Return the warning that the applicant is *named* as the person who gave the authorisation, on the form or on the paper.

    Both names must be given and be the same; a namesake may have given it, so it is only a warning.

    >>> request = AccessRequest(first_name="Jan", last_name="Kos", given_by_first_name="JAN", given_by_last_name="Kos")
    >>> given_to_oneself(request)
    <Finding ACC-251 at 'given_by_last_name'>
    """
    both = not is_blank(named.first_name) and not is_blank(named.last_name)
    oneself = (
        both
        and same_name(named.first_name, named.given_by_first_name)
        and same_name(named.last_name, named.given_by_last_name)
    )
    return GIVEN_TO_ONESELF.when(oneself, "given_by_last_name")
