"""Records of pupils who do not exist, with a few entries of each sort, right and wrong, and registers of them, checked."""

from collections.abc import Callable
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from sio_rules.certificates import Certificate
from sio_rules.pupils.achievements import Diploma, ExamReport, Laureate
from sio_rules.pupils.duties import LearningDutyEntry, PreschoolDutyEntry, SchoolDutyEntry
from sio_rules.pupils.identity import Verification
from sio_rules.pupils.school_life import Accident, ExtracurricularActivity, MaterialAid
from sio_rules.pupils.schooling import Schooling
from sio_rules.pupils.stays import Accommodation, ChildStay, MeasureBreak, Reservation, Stay
from sio_rules.record.pupil_record import PupilRecord
from sio_rules.transport.entries import TransportEntry

from . import achievements, entities, pupils, transport, units
from .classes import class_assignments
from .entities import institutions
from .pupil_entries import particulars
from .pupils import pupil_identities

_SEVERAL = 3
_BY_TYPE = achievements.BY_TYPE | entities.BY_TYPE | pupils.BY_TYPE | transport.BY_TYPE | units.BY_TYPE


def _some(of: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.just(()) | st.lists(of, max_size=most).map(tuple)


def _few(*kinds: type[Any], most: int = 1) -> st.SearchStrategy[tuple[Any, ...]]:
    """Draw none, one or a few of *kinds*."""
    return _some(st.one_of([_BY_TYPE[kind]() for kind in kinds]), most)


_WHO = {
    "institution": st.none() | institutions(),
    "identity": st.none() | pupil_identities(),
    "verification": st.none() | _BY_TYPE[Verification](),
}
_PARTS = {
    "schooling": _few(Schooling, most=2),
    "duties": _few(PreschoolDutyEntry, SchoolDutyEntry, LearningDutyEntry),
    "assignments": _some(class_assignments(), _SEVERAL),
    "certificates": _few(Certificate, most=2),
    "particulars": _some(particulars(), _SEVERAL),
    "exams": _few(ExamReport),
    "accidents": _few(Accident),
    "aid": _few(MaterialAid),
    "extracurricular_activities": _few(ExtracurricularActivity),
    "diplomas": _few(Diploma),
    "laureates": _few(Laureate, most=2),
    "stays": _few(Stay, most=2),
    "reservations": _few(Reservation),
    "measure_breaks": _few(MeasureBreak),
    "accommodations": _few(Accommodation),
    "child_stays": _few(ChildStay),
    "transport": _few(TransportEntry, most=2),
}
_ANYONE: st.SearchStrategy[str | int] = st.sampled_from((1, 2, "1", "b"))


@st.composite
def pupil_records(draw: st.DrawFn, pupils: st.SearchStrategy[str | int] | None = None) -> PupilRecord:
    """Draw records of made-up pupils, of one of a few unless *pupils* gives their keys; shrinks towards an empty one."""
    pupil = draw(_ANYONE if pupils is None else pupils)
    drawn: dict[str, Any] = {name: draw(of) for name, of in (_WHO | _PARTS).items()}
    for name in ("assignments", "transport"):
        drawn[name] = tuple(evolve(each, pupil=pupil) for each in drawn[name])
    return PupilRecord(pupil=pupil, **drawn)


BY_TYPE: dict[type[Any], Callable[[], st.SearchStrategy[Any]]] = {
    PupilRecord: pupil_records,
}
"""How each type is drawn."""
