"""Records of made-up pupils, with a few entries of any sort, correct and with mistakes."""

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

ENTRIES: dict[str, st.SearchStrategy[Any]] = {
    "extracurricular_activities": extracurricular_activities(),
    "aid": material_aids(),
    "accidents": accidents(),
    "exams": exam_reports(),
    "laureates": laureates(),
    "diplomas": diplomas(),
    "schooling": schoolings(),
    "assignments": class_assignments(st.just(1)),
    "particulars": particulars(),
    "duties": st.one_of(preschool_duty_entries(), school_duty_entries(), learning_duty_entries()),
    "certificates": certificates(),
    "stays": stays(),
    "reservations": reservations(),
    "measure_breaks": measure_breaks(),
    "accommodations": accommodations(),
    "child_stays": child_stays(),
    "transport": transport_entries(),
}
"""What each part of a record holds, the simplest first."""
_OFTEN = (
    "assignments",
    "assignments",
    "particulars",
    "particulars",
    "schooling",
    "stays",
    "certificates",
    "laureates",
    "transport",
)
_PARTS = st.sampled_from((*ENTRIES, *_OFTEN))
_NAMING_THE_PUPIL = frozenset({"assignments", "transport"})
_MOST = 12
_ANYONE: st.SearchStrategy[str | int] = st.sampled_from((1, 2, "1", "b"))
_INSTITUTIONS = st.none() | institutions()
_IDENTITIES = st.none() | pupil_identities()
_VERIFICATIONS = st.none() | verifications()


@st.composite
def _entries(draw: st.DrawFn) -> tuple[str, Any]:
    """Draw the name of a part and an entry for it."""
    part = draw(_PARTS)
    return part, draw(ENTRIES[part])


_LISTS = st.lists(_entries(), max_size=_MOST)


@st.composite
def pupil_records(draw: st.DrawFn, pupils: st.SearchStrategy[str | int] | None = None) -> PupilRecord:
    """Draw records of made-up pupils, with a few keys unless *pupils* gives others; shrinks towards an empty record."""
    pupil = draw(_ANYONE if pupils is None else pupils)
    who: dict[str, Any] = {
        "institution": draw(_INSTITUTIONS),
        "identity": draw(_IDENTITIES),
        "verification": draw(_VERIFICATIONS),
    }
    parts: dict[str, Any] = dict.fromkeys(ENTRIES, ())
    for part, entry in draw(_LISTS):
        parts[part] += (evolve(entry, pupil=pupil) if part in _NAMING_THE_PUPIL else entry,)
    return PupilRecord(pupil=pupil, **who, **parts)
