"""
What the identity of a pupil says against the parts of the record: the sex, and the birth date.

No finding tells a birth date, nor the day that would give it away.

Not modelled here: the ages of classes and duties, which their own checks know.
"""

from collections.abc import Iterable, Iterator

from sio_rules.acts import PUPILS_GUIDE, SIO_ACT
from sio_rules.pesel import Sex
from sio_rules.rule import Rule, Severity

from ._beside import Beside
from ._fields import DayOfPart
from .pupil_record import PupilRecord

CHILD_STAY_OF_A_BOY = Rule(
    code="PUP-650",
    basis=(SIO_ACT.art("16", pkt="6"), PUPILS_GUIDE.section("14")),
    severity=Severity.ERROR,
    pl="Pobyt dziecka w MOW wykazano w danych chłopca, a wykazuje się go tylko w danych małoletniej matki.",
    en="The stay of a child in a MOW is reported for a boy, but it is reported only for a minor mother.",
)
BEFORE_BIRTH = Rule(
    code="PUP-652",
    basis=(PUPILS_GUIDE.section("2"),),
    severity=Severity.ERROR,
    pl="Data jest wcześniejsza niż data urodzenia ucznia.",
    en="The date is earlier than the pupil's birth date.",
)


def person_beside(record: PupilRecord, days: Iterable[DayOfPart]) -> Iterator[Beside]:
    """
    Yield what the sex and the birth date of the pupil say against the parts of *record*, and their *days*, each at the part.

    Of several days before the birth, the first one of a part is named.

    >>> list(person_beside(PupilRecord(pupil=7), []))
    []
    """
    if record.sex is Sex.MALE:
        for place, _ in enumerate(record.child_stays):
            yield "child_stays", place, CHILD_STAY_OF_A_BOY.finding()
    born_on = record.born_on
    if born_on is None:
        return
    told = set()
    for name, place, path, _, last_day, birth in days:
        if last_day < born_on and not birth and (name, place) not in told:
            told.add((name, place))
            yield name, place, BEFORE_BIRTH.finding(path)
