"""
The written authorisation that the head of an entity gives to an employee, and when it is worth nothing.

It is a paper beside the form: what stands on it comes in as a circumstance of the request, and is judged by itself here. Whether
the request agrees with it is told by `sio_rules.access.request.agreement`.

What it gives is judged in `sio_rules.access.request.powers`.

Not modelled here: how many people are authorised, for there is no limit (ACC-216).
"""

from datetime import date

from attrs import field, frozen

from sio_rules._expect import expect, plain_text
from sio_rules.access.applicants import INTERNAL, Applicant, Function
from sio_rules.access.scopes import DATA_SCOPES, AccessScope, expect_applicants, expect_scopes, scopes_of
from sio_rules.acts import ACCESS_GUIDE, KRAKOW_LETTER
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Body, Institution
from sio_rules.rule import Finding, Findings, Rule, Severity, found

from .powers import confirmation_unlawful, no_capacity_named, no_data_scope_named
from .validity import latest_valid_day

_TYPED = ("first_name", "second_name", "last_name", "given_by_first_name", "given_by_last_name")
_HEAD, _ACTING_HEAD = Function.HEAD, Function.ACTING_HEAD
_HERE = "circumstances.authorisation"


@frozen(kw_only=True)
class InternalAuthorisation:
    """
    Hold what stands on the paper by which the head of an entity authorises an employee.

    *in_writing*: whether it is in writing at all. Names as written, *second_name* "" for none. *valid_until* None is an
    authorisation without an end. *capacities*: in which of the three internal capacities the person may act; *data_scopes*:
    which of the five sets of data an employee may see. *confirms*: whether the power to confirm the truth of data is given,
    None where the paper does not say. *giver*: the function of who gave it, None where that is not known. *giver_active*:
    whether the giver had active access to SIO, None where that is not known.

    Raises `TypeError` for a wrong Python type, and `InvalidValueError` for a capacity that no paper gives and for a scope
    that is no set of data. `repr()` shows nothing personal.
    """

    first_name: str = field(repr=False)
    second_name: str = field(default="", repr=False)
    last_name: str = field(repr=False)
    given_by_first_name: str = field(repr=False)
    given_by_last_name: str = field(repr=False)
    in_writing: bool
    valid_from: date
    valid_until: date | None
    capacities: frozenset[Applicant]
    data_scopes: frozenset[AccessScope] = frozenset()
    confirms: bool | None = None
    giver: Function | None = None
    giver_active: bool | None = None
    modules: frozenset[AccessScope] = field(init=False, eq=False, repr=False)
    """The modules that a request may pick by it."""

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and what no such paper can give."""
        for name in _TYPED:
            object.__setattr__(self, name, plain_text(getattr(self, name), name))
        expect("in_writing", self.in_writing, bool)
        expect("valid_from", self.valid_from, date)
        expect("valid_until", self.valid_until, date, type(None))
        expect_applicants("capacities", self.capacities)
        expect_scopes("data_scopes", self.data_scopes)
        expect("confirms", self.confirms, bool, type(None))
        expect("giver", self.giver, Function, type(None))
        expect("giver_active", self.giver_active, bool, type(None))
        if not self.capacities <= INTERNAL:
            raise InvalidValueError("capacities")
        if not self.data_scopes <= DATA_SCOPES:
            raise InvalidValueError("data_scopes")
        object.__setattr__(self, "modules", scopes_of(self.capacities, self.data_scopes))


_NOTES = ACCESS_GUIDE.section("I")
_SCHOOL_STAFF = KRAKOW_LETTER.section("pracownicy szkół")

AUTHORISATION_VOID = Rule(
    code="ACC-211a",
    basis=(_NOTES,),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne nie ma formy pisemnej, więc jest nieważne: nie wystarczy go poprawić, trzeba udzielić nowego.",
    en="The internal authorisation is not in writing, so it is void: it cannot be corrected, a new one has to be given.",
)
AUTHORISATION_NOT_GIVEN = Rule(
    code="ACC-211b",
    basis=(_NOTES, ACCESS_GUIDE.section("I.2.4")),
    severity=Severity.WARNING,
    pl="Nie przedstawiono pisemnego upoważnienia wewnętrznego, więc nie sprawdzono jego formy, okresu, zakresów ani tego, kto go"
    " udzielił, i nie porównano z nim wniosku.",
    en="The written internal authorisation is not given, so its form, period, scopes and giver were not checked, and the request"
    " was not compared with it.",
)
GIVER_NOT_HEAD = Rule(
    code="ACC-201b",
    basis=(ACCESS_GUIDE.section("słownik"),),
    severity=Severity.ERROR,
    pl="Upoważnienia wewnętrznego udzielił ktoś inny niż kierownik podmiotu.",
    en="The internal authorisation was given by somebody else than the head of the entity.",
)
GIVER_NOT_KNOWN = Rule(
    code="ACC-201c",
    basis=(ACCESS_GUIDE.section("słownik"),),
    severity=Severity.WARNING,
    pl="Nie podano funkcji osoby, która udzieliła upoważnienia, więc nie sprawdzono, czy jest kierownikiem podmiotu.",
    en="The function of the person who gave the authorisation is not given, so it was not checked that it is the head.",
)
GIVER_WITHOUT_ACCESS = Rule(
    code="ACC-005a",
    basis=(_SCHOOL_STAFF,),
    severity=Severity.ERROR,
    pl="Dyrektor, który udzielił upoważnienia, nie ma aktywnego konta SIO; dopóki go nie ma, nie może upoważniać pracowników.",
    en="The director who gave the authorisation has no active SIO account; without one a director cannot authorise staff.",
)
GIVERS_ACCESS_NOT_KNOWN = Rule(
    code="ACC-005b",
    basis=(_SCHOOL_STAFF,),
    severity=Severity.WARNING,
    pl="Nie podano, czy dyrektor, który udzielił upoważnienia, ma aktywne konto SIO, więc tego nie sprawdzono.",
    en="It is not given whether the director who gave the authorisation has an active SIO account, so this was not checked.",
)
AUTHORISATION_WITHOUT_END = Rule(
    code="ACC-212a",
    basis=(_NOTES,),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne nie ma końca; udziela się go na czas określony.",
    en="The internal authorisation has no end; it is given for a fixed time.",
)
AUTHORISATION_TOO_LONG = Rule(
    code="ACC-212b",
    basis=(_NOTES,),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne ważne od {start} kończy się {end}; najpóźniejszy dzień to {latest}, bo trwa najwyżej pięć lat.",
    en="The internal authorisation valid from {start} ends on {end}; the latest day is {latest}, as it lasts five years at most.",
    reading="A-04",
)
AUTHORISATION_REVERSED = Rule(
    code="ACC-212c",
    basis=(_NOTES,),
    severity=Severity.ERROR,
    pl="Upoważnienie wewnętrzne kończy się {end}, przed swoim początkiem {start}.",
    en="The internal authorisation ends on {end}, before its start on {start}.",
)


def authorisation_void(in_writing: bool) -> Finding | None:  # noqa: FBT001 - the one thing that is judged
    """Tell whether the authorisation is void, as it is not in writing (ACC-211)."""
    if type(in_writing) is not bool:
        expect("in_writing", in_writing, bool)
    return None if in_writing else AUTHORISATION_VOID.finding(f"{_HERE}.in_writing")


def giver_not_head(giver: Function | None) -> Finding | None:
    """Tell whether the *giver* is not the head, nor acting head, of the entity (ACC-201); a WARNING where that is not known."""
    if giver is None:
        return GIVER_NOT_KNOWN.finding(f"{_HERE}.giver")
    if type(giver) is not Function:
        expect("giver", giver, Function, type(None))
    return None if giver is _HEAD or giver is _ACTING_HEAD else GIVER_NOT_HEAD.finding(f"{_HERE}.giver")


def giver_without_access(giver_active: bool | None) -> Finding | None:  # noqa: FBT001 - the one thing that is judged
    """Tell whether the director who authorised has no active account (ACC-005); a WARNING where that is not known."""
    if giver_active is None:
        return GIVERS_ACCESS_NOT_KNOWN.finding(f"{_HERE}.giver_active")
    if type(giver_active) is not bool:
        expect("giver_active", giver_active, bool, type(None))
    return None if giver_active else GIVER_WITHOUT_ACCESS.finding(f"{_HERE}.giver_active")


def authorisation_too_long(start: date, end: date | None) -> Finding | None:
    """
    Tell whether the authorisation from *start* to *end* has no end, a reversed one, or is longer than five years (ACC-212).

    >>> authorisation_too_long(date(2018, 9, 1), date(2023, 9, 1)).code, authorisation_too_long(date(2018, 9, 1), None).code
    ('ACC-212b', 'ACC-212a')
    """
    if type(start) is not date or type(end) is not date:
        expect("start", start, date)
        expect("end", end, date, type(None))
    at = f"{_HERE}.valid_until"
    if end is None:
        return AUTHORISATION_WITHOUT_END.finding(at)
    if end < start:
        return AUTHORISATION_REVERSED.finding(at, start=start, end=end)
    latest = latest_valid_day(start)
    return AUTHORISATION_TOO_LONG.finding(at, start=start, end=end, latest=latest) if end > latest else None


def _plainly_sound(paper: InternalAuthorisation, entity: Institution | Body | None) -> bool:
    """Tell whether no rule has anything against *paper*; the quick answer for most papers that employees have."""
    until = paper.valid_until
    if not paper.in_writing or until is None or paper.confirms or not paper.capacities or not paper.data_scopes:
        return False
    if paper.confirms is None or (paper.giver is not _HEAD and paper.giver is not _ACTING_HEAD):
        return False
    if type(entity) is Institution and not paper.giver_active:
        return False
    return paper.valid_from <= until <= latest_valid_day(paper.valid_from)


def check_authorisation(paper: InternalAuthorisation | None, *, entity: Institution | Body | None) -> Findings:
    """
    Tell everything that is wrong with the written authorisation by itself; paths begin with "circumstances.authorisation".

    *entity* is that of the request: only a school's or unit's director needs an active account to authorise, and the power to
    confirm data depends on whose head gives it. Where it is None, neither is judged: the form itself is incomplete then. Where
    the *paper* is None, a WARNING says that it was not given.
    """
    expect("paper", paper, InternalAuthorisation, type(None))
    expect("entity", entity, Institution, Body, type(None))
    if paper is None:
        return found(AUTHORISATION_NOT_GIVEN.finding(_HERE))
    if _plainly_sound(paper, entity):
        return found()
    confirmation = None
    if entity is not None:
        confirmation = confirmation_unlawful(paper.confirms, entity=entity, capacities=paper.capacities)
    return found(
        authorisation_void(paper.in_writing),
        giver_not_head(paper.giver),
        giver_without_access(paper.giver_active) if isinstance(entity, Institution) else None,
        authorisation_too_long(paper.valid_from, paper.valid_until),
        no_capacity_named(paper.capacities),
        no_data_scope_named(paper.capacities, paper.data_scopes),
        confirmation,
    )
