"""
The check of a whole record: its cost as a ratio to the bare construction of its values.

Nine of ten records have nothing wrong in them, every tenth has three mistakes. `register` measures many of them.
"""

from datetime import date

from rounds import best_ns, report

from sio_rules._pesel_digits import check_digit
from sio_rules.classes import ClassAssignment, ClassKind, Level, SchoolClass
from sio_rules.institutions import BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pupils import MaterialAid, PupilIdentity, Schooling
from sio_rules.pupils.particulars import BicycleCard, ResidenceEntry
from sio_rules.pupils.school_life import AidKind
from sio_rules.record import PupilRecord, check_record, check_register
from sio_rules.transport import HelpForm, TransportEntry

SIZE = 1_000
BROKEN_EVERY = 10
ON = date(2026, 3, 2)
FIRST, LAST = date(2025, 9, 1), date(2026, 8, 31)


def a_pesel(pupil: int) -> str:
    """Return a made-up PESEL number of its own for each *pupil*, of ten thousand born on one day in September."""
    ten = f"1529{1 + pupil // 10_000:02}{pupil % 10_000:04}"
    return ten + check_digit(ten)


def a_record(pupil: int) -> PupilRecord:
    """Return the record of *pupil*: identity, schooling, two assignments, three particulars, aid and transport."""
    broken = pupil % BROKEN_EVERY == 0
    school = Institution(
        rspo=1 + pupil % 1_000, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA, district=True
    )
    second, third = (
        SchoolClass(institution=school, key=key, kind=ClassKind.BASIC, level=level)
        for key, level in ((2, Level.GRADE_2), (3, Level.GRADE_3))
    )
    return PupilRecord(
        pupil=pupil,
        institution=school,
        identity=PupilIdentity(
            first_name="Zmyślona", last_name="Testowa", pesel=a_pesel(pupil), polish_citizen=None if broken else True
        ),
        schooling=(Schooling(institution=school, period=Period(date(2024, 9, 1))),),
        assignments=(
            ClassAssignment(pupil, second, Period(date(2024, 9, 1), FIRST if broken else date(2025, 8, 31))),
            ClassAssignment(pupil, third, Period(FIRST, LAST)),
        ),
        particulars=(
            ResidenceEntry(school, 1, Period(date(2024, 9, 1), date(2025, 12, 31))),
            ResidenceEntry(school, 2, Period(date(2026, 1, 1))),
            BicycleCard(institution=school, obtained_on=date(2025, 10, 6), issued_on=date(2025, 10, 6)),
        ),
        aid=(MaterialAid(institution=school, aid_kind=AidKind.MOTIVATIONAL, benefit=1),),
        transport=(TransportEntry(pupil=pupil, institution=school, form=HelpForm.REFUND, start=FIRST, end=LAST),),
    )


def main() -> None:
    """Measure construction and check side by side."""
    records = [a_record(pupil) for pupil in range(SIZE)]
    assert [each.findings for each in check_register(records, on=ON)] == [check_record(each, on=ON) for each in records]
    assert all(bool(check_record(each, on=ON)) is (place % BROKEN_EVERY == 0) for place, each in enumerate(records))
    best = best_ns(
        {
            "construction of the record's values": lambda: [a_record(pupil) for pupil in range(SIZE)],
            "check_record": lambda: [check_record(each, on=ON) for each in records],
            "check_register": lambda: list(check_register(records, on=ON)),
        },
        items=SIZE,
        rounds=10,
    )
    report("One record", best, ours="construction of the record's values")


if __name__ == "__main__":
    main()
