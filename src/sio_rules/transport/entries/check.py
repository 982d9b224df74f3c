"""
What a school or unit may record in SIO about its pupils' transport: each entry by itself, and those of one pupil together.

Whether the pupil is owed the ride is another question (`ride`), and neither answers for the other. Where an entry is shown stands
in `entry_places`, from when to when in `entry_days`, what excludes it in `entry_modes`.

Not modelled here: that every school year of a pupil who rides has an entry; only that there is one.
"""

from collections.abc import Container, Iterable, Sequence
from datetime import date
from itertools import combinations, pairwise

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.periods import SchoolYear
from sio_rules.rule import Finding, Findings, Rule, Severity, found
from sio_rules.transport.child import HelpForm

from .days import start_not_actual, wrong_end
from .entry import NOTHING_KNOWN, EntryCircumstances, TransportEntry
from .excluding_modes import modes_excluding
from .places import class_lacking, not_public, shown_by_the_unit, shows_no_transport

_GUIDE = (PUPILS_GUIDE.section("12"),)

RIDER_NOT_SHOWN = Rule(
    code="TRN-001",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Uczeń korzysta z bezpłatnego transportu lub zwrotu kosztów przejazdu, a nie ma wykazanego dowożenia.",
    en="The pupil uses free transport or the refund of the fare, and no transport is shown.",
)


def riders_not_shown(riders: Iterable[str | int], shown: Container[str | int]) -> Findings:
    """
    Tell the pupils who use the help and are not among those *shown* (TRN-001), each at its place among *riders*.

    Raises `TypeError` where one text is given for the keys *shown*.

    >>> [finding.at for finding in riders_not_shown([1, 2], {1})]
    ['riders[1]']
    """
    expect("riders", riders, Iterable)
    expect("shown", shown, Container)
    if isinstance(shown, (str, bytes, bytearray)):
        raise TypeError("shown must be keys, not one text")
    keys = tuple(riders)
    expect_each("riders", keys, str, int)
    return found(*(RIDER_NOT_SHOWN.finding(f"riders[{index}]") for index, key in enumerate(keys) if key not in shown))


FORM_NOT_PICKED = Rule(
    code="TRN-002",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Nie wskazano formy pomocy: bezpłatny transport i opieka albo zwrot kosztów przejazdu komunikacją publiczną.",
    en="The form of help is not picked: free transport and care, or the refund of the fare by public transport.",
)


def form_not_picked(form: HelpForm | None) -> Finding | None:
    """
    Tell that the form of help is missing (TRN-002), or None.

    >>> form_not_picked(HelpForm.REFUND), form_not_picked(None).code
    (None, 'TRN-002')
    """
    expect("form", form, HelpForm, type(None))
    return FORM_NOT_PICKED.finding("form") if form is None else None


SHOWN_TWICE = Rule(
    code="TRN-012",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Dowożenie ucznia wykazano dwa razy, od {first_day} do {last_day}: wykazuje się je raz.",
    en="The pupil's transport is shown twice, from {first_day} to {last_day}: it is shown once.",
)
TWO_FORMS_AT_ONCE = Rule(
    code="TRN-013",
    basis=_GUIDE,
    severity=Severity.ERROR,
    pl="Od {first_day} do {last_day} wykazano naraz dwie formy pomocy: w tym samym czasie wolno jedną.",
    en="From {first_day} to {last_day} two forms of help are shown at once: at one time there may be one.",
)
BROKEN_OFF_FOR_A_BREAK = Rule(
    code="TRN-005e",
    basis=(HELP_PAGES.section("dowożenie"),),
    severity=Severity.WARNING,
    pl="Dowożenie w tej samej formie i szkole przerwano po {last_day}, a podjęto {first_day}: ferie, nauka zdalna i inne przerwy"
    " go nie przerywają.",
    en="Transport of the same form by the same school breaks off after {last_day} and goes on from {first_day}: holidays, remote"
    " learning and other breaks do not interrupt it.",
    reading="A-11",
)


def overlapping_entries(earlier: TransportEntry, later: TransportEntry) -> Finding | None:
    """
    Tell that two entries of one pupil have a day in common: shown twice (TRN-012), or two forms at once (TRN-013); or None.

    Touching on the same day is a day in common. An entry without a form is no second form.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> first = TransportEntry(pupil=7, institution=school, start=date(2025, 9, 1), end=date(2025, 12, 1))
    >>> from attrs import evolve
    >>> overlapping_entries(first, evolve(first, start=date(2025, 12, 1), end=None)).code
    'TRN-012'
    >>> overlapping_entries(first, evolve(first, start=date(2025, 12, 2), end=None)) is None
    True
    """
    expect("earlier", earlier, TransportEntry)
    expect("later", later, TransportEntry)
    if earlier.period is None or later.period is None:
        return None
    shared = earlier.period.overlap(later.period)
    if shared is None or shared.end is None:
        return None
    two_forms = None not in (earlier.form, later.form) and earlier.form is not later.form
    rule = TWO_FORMS_AT_ONCE if two_forms else SHOWN_TWICE
    return rule.finding("end", first_day=shared.start, last_day=shared.end)


def broken_off_for_a_break(earlier: TransportEntry, later: TransportEntry) -> Finding | None:
    """
    Tell that *later* goes on with *earlier* after a gap in one school year, same form and institution (A-11), or None.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> first = TransportEntry(pupil=7, institution=school, start=date(2025, 9, 1), end=date(2025, 12, 1))
    >>> from attrs import evolve
    >>> broken_off_for_a_break(first, evolve(first, start=date(2026, 8, 31), end=None)).code
    'TRN-005e'
    >>> broken_off_for_a_break(first, evolve(first, start=date(2026, 9, 1), end=None)) is None
    True
    """
    expect("earlier", earlier, TransportEntry)
    expect("later", later, TransportEntry)
    if earlier.period is None or earlier.end is None or later.period is None or later.start is None:
        return None
    if earlier.form is not later.form or earlier.institution.rspo != later.institution.rspo:
        return None
    if not earlier.end < later.start or SchoolYear.of(earlier.end) != SchoolYear.of(later.start):
        return None
    return BROKEN_OFF_FOR_A_BREAK.finding("start", last_day=earlier.end, first_day=later.start)


def check_entry(entry: TransportEntry, *, circumstances: EntryCircumstances = NOTHING_KNOWN) -> Findings:
    """
    Tell everything that is wrong with one entry, in the order of the form; what could not be judged is a warning.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.BOARDING_HOUSE, public=False, run_by=BodyKind.OTHER_PERSON)
    >>> entry = TransportEntry(pupil=7, institution=school, form=HelpForm.REFUND, start=date(2019, 9, 2), end=date(2020, 9, 1))
    >>> check_entry(entry, circumstances=EntryCircumstances(modes=())).codes
    ('TRN-006', 'TRN-010', 'TRN-004')
    """
    expect("entry", entry, TransportEntry)
    expect("circumstances", circumstances, EntryCircumstances)
    where, days, known = entry.institution, entry.period, circumstances
    return found(
        not_public(where),
        shows_no_transport(where),
        class_lacking(where, days, known.assignments, known.certificates) if days is not None else None,
        shown_by_the_unit(where, days, known.assignments) if days is not None else None,
        form_not_picked(entry.form),
        start_not_actual(entry.start, known.ridden),
        wrong_end(entry.start, entry.end, known.ridden) if entry.start is not None else None,
        modes_excluding(days, known.modes) if days is not None else None,
    )


def check_entries(
    entries: Iterable[TransportEntry],
    *,
    circumstances: Sequence[EntryCircumstances] = (),
    riders: Iterable[str | int] = (),
) -> Findings:
    """
    Tell everything that is wrong with many entries, of one pupil or of many: each by itself, and those of a pupil together.

    *circumstances* is empty, or has one for each entry, in their order. *riders* are the keys of pupils who use the help; one
    without any entry is found at `riders[i]`. A finding about two entries stands at the one that begins later. What is found
    does not depend on the order of the entries. Raises `TypeError`, and `InvalidValueError` where *circumstances* are fewer or
    more than the entries.

    >>> from sio_rules.institutions import BodyKind, Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
    >>> entry = TransportEntry(pupil=7, institution=school, start=date(2025, 9, 1), end=date(2026, 8, 31))
    >>> check_entries([entry, entry], riders=[7, 8]).errors.codes
    ('TRN-002', 'TRN-002', 'TRN-012', 'TRN-001')
    """
    expect("entries", entries, Iterable)
    expect("circumstances", circumstances, Sequence)
    expect_each("circumstances", circumstances, EntryCircumstances)
    rows = tuple(entries)
    expect_each("entries", rows, TransportEntry)
    by_pupil: dict[str | int, list[int]] = {}
    for index, row in enumerate(rows):
        by_pupil.setdefault(row.pupil, []).append(index)
    if circumstances and len(circumstances) != len(rows):
        raise InvalidValueError("circumstances")
    known = circumstances or (NOTHING_KNOWN,) * len(rows)
    parts = [check_entry(row, circumstances=each) for row, each in zip(rows, known, strict=True)]
    for indices in by_pupil.values():
        in_order = sorted(indices, key=lambda index: _order(rows[index]))
        for first, second in combinations(in_order, 2):
            parts[second] = found(parts[second], overlapping_entries(rows[first], rows[second]))
        for first, second in pairwise(in_order):
            parts[second] = found(parts[second], broken_off_for_a_break(rows[first], rows[second]))
    return found(
        *(part.moved_under(f"entries[{index}]") for index, part in enumerate(parts)),
        riders_not_shown(riders, by_pupil),
    )


def _order(entry: TransportEntry) -> tuple[date, date, int, str]:
    # The last part tells apart what the register would hold to be one institution, so that equal places are equal rows.
    return (entry.start or date.min, entry.end or date.max, entry.institution.rspo, repr(entry))
