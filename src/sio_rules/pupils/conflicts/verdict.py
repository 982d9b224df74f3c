"""Whether a pupil may have two assignments at the same time, and why."""

from operator import attrgetter

from sio_rules._expect import expect, expect_function
from sio_rules.acts import PUPILS_GUIDE
from sio_rules.classes import ClassAssignment
from sio_rules.rule import Decision, Rule, Severity, found

from .conflict import conflict_of
from .matrix import row_for
from .order import common_days, stable_order
from .sorts import FormsCompatible, PairVerdict

NO_COMMON_DAY = Rule(
    code="PUP-501b",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Okresy przypisania nie mają wspólnego dnia: jeden kończy się {last_day}, drugi zaczyna się {first_day}.",
    en="The periods of assignment have no day in common: one ends on {last_day}, the other starts on {first_day}.",
)
TWO_PUPILS = Rule(
    code="PUP-501c",
    basis=(PUPILS_GUIDE.section("4"),),
    severity=Severity.GROUND,
    pl="Przypisania dotyczą dwóch różnych uczniów, a zakaz dotyczy jednego i tego samego ucznia.",
    en="The assignments are of two different pupils, but the ban concerns one and the same pupil.",
)


def pair_verdict(
    a: ClassAssignment, b: ClassAssignment, *, forms_compatible: FormsCompatible | None = None
) -> Decision[PairVerdict]:
    """
    Return whether a pupil may have the assignments *a* and *b*, and why: two pupils, no common day, no ban, or an exemption.

    The outcome is ALLOWED, EXEMPT, or FORBIDDEN for what `find_conflicts` reports as an ERROR, then with the exemptions that
    do not apply. Where it reports a WARNING there is no outcome: the decision asks for what is not given (a level, the forms of
    education, whether a preschool is public, who runs it), or names the unclear text.

    >>> from datetime import date
    >>> from sio_rules import ClassKind, Institution, InstitutionKind, Period, SchoolClass
    >>> school = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL)
    >>> basic = ClassAssignment(7, SchoolClass(institution=school, key=1, kind=ClassKind.BASIC), Period(date(2019, 9, 1)))
    >>> wwr = ClassAssignment(7, SchoolClass(institution=school, key=2, kind=ClassKind.WWR), Period(date(2019, 9, 1)))
    >>> decision = pair_verdict(basic, wwr)
    >>> decision.outcome, decision.because.codes
    (PairVerdict.ALLOWED, ('PUP-504n',))
    """
    expect("a", a, ClassAssignment)
    expect("b", b, ClassAssignment)
    expect_function("forms_compatible", forms_compatible)
    if a.pupil != b.pupil:
        return TWO_PUPILS.decides(PairVerdict.ALLOWED)
    earlier, later = sorted((a.period, b.period), key=attrgetter("start"))
    if earlier.end is not None and earlier.end < later.start:
        return NO_COMMON_DAY.decides(PairVerdict.ALLOWED, "period", last_day=earlier.end, first_day=later.start)
    first, second = [(a, b)[place] for place in stable_order((a, b))]
    row = row_for(first.school_class, second.school_class, forms_compatible, common_days=common_days(first, second))
    if not row.conflict:
        return Decision(row.verdict, because=found(row.rule.finding("period")))
    conflict = conflict_of(first, second, row)
    because = found(conflict.finding, conflict.exemptions)
    return Decision(None if row.rule.severity is Severity.WARNING else row.verdict, because=because, questions=row.asks)
