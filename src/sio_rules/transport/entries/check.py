"""
What a school or unit may report in SIO about its pupils' transport: each entry by itself, and those of one pupil together.

Whether the pupil is owed transport is another question (`entitlement`); the two are answered apart. Who may report an entry stands in
`places`, its first and last day in `days`, what excludes it in `excluding_modes`.

Not modelled here: that a pupil has an entry for every school year of transport; only that there is one.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES, PUPILS_GUIDE
from sio_rules.errors import InvalidValueError
from sio_rules.periods import Period, SchoolYear
from sio_rules.rule import Finding, Findings, Rule, Severity, each, found

from .days import check_days
from .entry import EntryCircumstances, TransportEntry
from .excluding_modes import check_modes
from .places import check_place

_BASIS = (PUPILS_GUIDE.section("12"),)

_NOTHING_KNOWN = EntryCircumstances()
_DAY = timedelta(days=1)

RIDER_NOT_SHOWN = Rule(
    code="TRN-001",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Uczeń korzysta z bezpłatnego transportu lub zwrotu kosztów przejazdu, a dowożenia nie wykazano.",
    en="The pupil uses free transport or has the fare refunded, but no transport is reported.",
)
FORM_MISSING = Rule(
    code="TRN-002",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Nie wybrano formy pomocy: bezpłatny transport i opieka w czasie przewozu albo zwrot kosztów przejazdu środkami"
    " komunikacji publicznej.",
    en="The form of help is not selected: free transport and care on the way, or a refund of public-transport fares.",
)
SHOWN_TWICE = Rule(
    code="TRN-012",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Dowożenie ucznia wykazano dwa razy, od {first_day} do {last_day}, a wykazuje się je tylko raz.",
    en="The pupil's transport is reported twice, from {first_day} to {last_day}, but must be reported only once.",
)
TWO_FORMS_AT_ONCE = Rule(
    code="TRN-013",
    basis=_BASIS,
    severity=Severity.ERROR,
    pl="Wykazano jednocześnie dwie formy pomocy, od {first_day} do {last_day}, a dozwolona jest tylko jedna.",
    en="Two forms of help are reported at the same time, from {first_day} to {last_day}, but only one is allowed.",
)
BROKEN_OFF_FOR_A_BREAK = Rule(
    code="TRN-005e",
    basis=(HELP_PAGES.section("dowożenie"),),
    severity=Severity.WARNING,
    pl="Dowożenie w tej samej formie, wykazane przez tę samą szkołę lub placówkę, kończy się {last_day}, a następne zaczyna"
    " się {first_day}: ferie, nauka zdalna i inne przerwy go nie przerywają.",
    en="Transport in the same form reported by the same school or unit ends on {last_day} and starts again on {first_day}:"
    " school holidays, remote learning and other breaks do not interrupt it.",
    reading="A-11",
)


def check_entry(entry: TransportEntry, *, circumstances: EntryCircumstances = _NOTHING_KNOWN) -> Findings:
    """
    Return everything that is wrong with one entry, in the order of the form; what could not be checked is a warning.

    >>> from datetime import date
    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> from sio_rules.transport import HelpForm
    >>> house = Institution(rspo=12_345, kind=InstitutionKind.BOARDING_HOUSE, public=False)
    >>> entry = TransportEntry(pupil=7, institution=house, form=HelpForm.REFUND, start=date(2019, 9, 2), end=date(2020, 9, 1))
    >>> check_entry(entry, circumstances=EntryCircumstances(modes=())).codes
    ('TRN-006', 'TRN-010', 'TRN-004')
    """
    expect("entry", entry, TransportEntry)
    expect("circumstances", circumstances, EntryCircumstances)
    days = entry.period
    used = _used(days, circumstances.ridden) if days is not None else None
    explained = entry.end is not None and circumstances.explains_end(entry.institution, entry.end)
    return found(
        check_place(entry.institution, used, circumstances),
        FORM_MISSING.when(entry.form is None, "form"),
        check_days(entry.start, entry.end, circumstances.ridden, end_explained=explained),
        check_modes(days, circumstances.modes) if days is not None else None,
    )


def check_entries(
    entries: Iterable[TransportEntry],
    *,
    circumstances: Sequence[EntryCircumstances] = (),
    riders: Iterable[str | int] = (),
) -> Findings:
    """
    Return everything that is wrong with many entries, of one pupil or of many: each by itself, and those of a pupil together.

    *circumstances* is empty, or has one for each entry, in their order. *riders* are the keys of pupils who use the help; one
    without any entry is found at `riders[i]`. A finding about two entries stands at the one that begins later. The order of the
    entries does not change what is found. Raises `TypeError`, and `InvalidValueError` where *circumstances* are fewer or
    more than the entries.

    >>> from sio_rules.institutions import Institution, InstitutionKind
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True)
    >>> entry = TransportEntry(pupil=7, institution=school, start=date(2025, 9, 1), end=date(2026, 8, 31))
    >>> check_entries([entry, entry], riders=[7, 8]).errors.codes
    ('TRN-002', 'TRN-002', 'TRN-012', 'TRN-001')
    """
    expect("entries", entries, Iterable)
    expect("circumstances", circumstances, Sequence)
    expect_each("circumstances", circumstances, EntryCircumstances)
    expect("riders", riders, Iterable)
    rows, keys = tuple(entries), tuple(riders)
    expect_each("entries", rows, TransportEntry)
    expect_each("riders", keys, str, int)
    pupils = {each.pupil for each in rows}
    if circumstances and len(circumstances) != len(rows):
        raise InvalidValueError("circumstances", wanted="one for each entry")
    known = circumstances or (_NOTHING_KNOWN,) * len(rows)
    together = zip(rows, known, against_earlier_entries(rows, circumstances), strict=True)
    return found(
        each("entries", together, lambda row: found(check_entry(row[0], circumstances=row[1]), row[2])),
        *(RIDER_NOT_SHOWN.when(key not in pupils, f"riders[{index}]") for index, key in enumerate(keys)),
    )


def _used(days: Period, ridden: Period | None) -> Period:
    """
    Return the *days* of an entry up to the one until which the transport was used: what comes after is wrong already (TRN-005).

    >>> _used(Period(date(2025, 9, 1), date(2026, 8, 31)), Period(date(2025, 9, 1), date(2026, 3, 15))).end.isoformat()
    '2026-03-15'
    """
    if ridden is None or ridden.end is None:
        return days
    return days.overlap(Period(min(days.start, ridden.end), ridden.end)) or days


def against_earlier_entries(entries: tuple[TransportEntry, ...], known: Sequence[EntryCircumstances] = ()) -> list[Findings]:
    """
    Return what is wrong with each of *entries*, in their order, against the pupil's entries that begin before it.

    *known* is empty, or has the circumstances of each.
    """
    known = known or (_NOTHING_KNOWN,) * len(entries)
    by_pupil: dict[str | int, list[int]] = {}
    for place, entry in enumerate(entries):
        by_pupil.setdefault(entry.pupil, []).append(place)
    beside: list[list[Finding]] = [[] for _ in entries]
    for places in by_pupil.values():
        in_order = sorted(places, key=lambda place: _order(entries[place]))
        for rank, first in enumerate(in_order, start=1):
            days = entries[first].period
            for second in in_order[rank:]:
                later = entries[second].period
                if days is None or (later is not None and not days.overlaps(later)):
                    break  # nor does any that begins later
                beside[second] += found(_overlapping(entries[first], entries[second]))
        for first, second in pairwise(in_order):
            beside[second] += found(_broken_off(entries[first], entries[second], known[second]))
    return [found(*each) for each in beside]


def _overlapping(earlier: TransportEntry, later: TransportEntry) -> Finding | None:
    """
    Return the finding that two entries of one pupil have a day in common: reported twice (TRN-012), or two forms at once (TRN-013); or None.

    The last day of one and the first day of the other may be that day. An entry without a form is no second form.
    """
    shared = earlier.period and later.period and earlier.period.overlap(later.period)
    if shared is None or shared.end is None:
        return None
    two_forms = None not in (earlier.form, later.form) and earlier.form is not later.form
    rule = TWO_FORMS_AT_ONCE if two_forms else SHOWN_TWICE
    return rule.finding("end", first_day=shared.start, last_day=shared.end)


def _broken_off(earlier: TransportEntry, later: TransportEntry, known: EntryCircumstances) -> Finding | None:
    """
    Return the finding that *later* continues *earlier* after a gap in one school year, in the same form and institution (A-11), or None.

    An excluding mode of schooling on every day of the gap is a reason for it.
    """
    if earlier.period is None or earlier.end is None or later.period is None:
        return None
    start = later.period.start
    if earlier.form is not later.form or earlier.institution.rspo != later.institution.rspo:
        return None
    if not earlier.end < start or SchoolYear.of(earlier.end) != SchoolYear.of(start):
        return None
    first_day, last_day = earlier.end + _DAY, start - _DAY
    if first_day <= last_day and known.explains_gap(Period(first_day, last_day)):
        return None
    return BROKEN_OFF_FOR_A_BREAK.finding("start", last_day=earlier.end, first_day=start)


def _order(entry: TransportEntry) -> tuple[date, date, int, str]:
    # The last part keeps the order fixed for entries that agree in all else.
    return (entry.start or date.min, entry.end or date.max, entry.institution.rspo, repr(entry))
