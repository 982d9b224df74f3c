"""Records of made-up pupils, with a few entries of each sort, correct and with mistakes."""

from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from sio_rules.record.pupil_record import PupilRecord

from .achievements import accidents, diplomas, exam_reports, extracurricular_activities, laureates, material_aids
from .classes import class_assignments
from .duties import learning_duty_entries, preschool_duty_entries, school_duty_entries
from .entities import certificates, institutions
from .pupil_entries import particulars
from .pupils import pupil_identities, schoolings, verifications
from .transport import transport_entries
from .units import accommodations, child_stays, measure_breaks, reservations, stays

_SEVERAL = 3


def _some(of: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.just(()) | st.lists(of, max_size=most).map(tuple)


_DUTIES = st.one_of(preschool_duty_entries(), school_duty_entries(), learning_duty_entries())
_WHO = {
    "institution": st.none() | institutions(),
    "identity": st.none() | pupil_identities(),
    "verification": st.none() | verifications(),
}
_PARTS = {
    "schooling": _some(schoolings()),
    "duties": _some(_DUTIES, 1),
    "assignments": _some(class_assignments(), _SEVERAL),
    "certificates": _some(certificates()),
    "particulars": _some(particulars(), _SEVERAL),
    "exams": _some(exam_reports(), 1),
    "accidents": _some(accidents(), 1),
    "aid": _some(material_aids(), 1),
    "extracurricular_activities": _some(extracurricular_activities(), 1),
    "diplomas": _some(diplomas(), 1),
    "laureates": _some(laureates()),
    "stays": _some(stays()),
    "reservations": _some(reservations(), 1),
    "measure_breaks": _some(measure_breaks(), 1),
    "accommodations": _some(accommodations(), 1),
    "child_stays": _some(child_stays(), 1),
    "transport": _some(transport_entries()),
}
_ANYONE: st.SearchStrategy[str | int] = st.sampled_from((1, 2, "1", "b"))


@st.composite
def pupil_records(draw: st.DrawFn, pupils: st.SearchStrategy[str | int] | None = None) -> PupilRecord:
    """Draw records of made-up pupils, with a few keys unless *pupils* gives others; shrinks towards an empty record."""
    pupil = draw(_ANYONE if pupils is None else pupils)
    drawn: dict[str, Any] = {name: draw(of) for name, of in (_WHO | _PARTS).items()}
    for name in ("assignments", "transport"):
        drawn[name] = tuple(evolve(each, pupil=pupil) for each in drawn[name])
    return PupilRecord(pupil=pupil, **drawn)
