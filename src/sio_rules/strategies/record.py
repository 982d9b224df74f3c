"""Records of pupils who do not exist, with a few entries of each sort, right and wrong, and registers of them, checked."""

from datetime import date
from typing import Any

from attrs import evolve
from hypothesis import strategies as st

from sio_rules.record.pupil_record import PupilRecord
from sio_rules.record.register import Checked, check_register

from .achievements import accidents, additional_classes, diplomas, exam_reports, laureates, material_aids
from .classes import class_assignments, institutions
from .institutions import certificates
from .particulars import particulars
from .pupils import (
    learning_duty_entries,
    preschool_duty_entries,
    pupil_identities,
    school_duty_entries,
    schoolings,
    verifications,
)
from .stays import accommodations, child_stays, measure_breaks, reservations, stays
from .transport import transport_entries

_SEVERAL = 3


def _some(of: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.just(()) | st.lists(of, max_size=most).map(tuple)


@st.composite
def pupil_records(draw: st.DrawFn, pupils: st.SearchStrategy[str | int] | None = None) -> PupilRecord:
    """Draw records of made-up pupils, of one of a few unless *pupils* gives their keys; shrinks towards an empty one."""
    anyone: st.SearchStrategy[str | int] = st.sampled_from((1, 2, "1", "b"))
    pupil = draw(anyone if pupils is None else pupils)
    duties = st.one_of(preschool_duty_entries(), school_duty_entries(), learning_duty_entries())
    return PupilRecord(
        pupil=pupil,
        institution=draw(st.none() | institutions()),
        identity=draw(st.none() | pupil_identities()),
        verification=draw(st.none() | verifications()),
        schooling=draw(_some(schoolings())),
        duties=draw(_some(duties, 1)),
        assignments=draw(_some(class_assignments(st.just(pupil)), _SEVERAL)),
        certificates=draw(_some(certificates())),
        particulars=draw(_some(particulars(), _SEVERAL)),
        exams=draw(_some(exam_reports(), 1)),
        accidents=draw(_some(accidents(), 1)),
        aid=draw(_some(material_aids(), 1)),
        additional_classes=draw(_some(additional_classes(), 1)),
        diplomas=draw(_some(diplomas(), 1)),
        laureates=draw(_some(laureates())),
        stays=draw(_some(stays())),
        reservations=draw(_some(reservations(), 1)),
        measure_breaks=draw(_some(measure_breaks(), 1)),
        accommodations=draw(_some(accommodations(), 1)),
        child_stays=draw(_some(child_stays(), 1)),
        transport=draw(_some(transport_entries().map(lambda entry: evolve(entry, pupil=pupil)))),
    )


@st.composite
def checked_records(draw: st.DrawFn) -> Checked:
    """Draw items of registers, as they come out of the check."""
    items: list[Any] = draw(st.lists(st.none() | pupil_records(), min_size=1, max_size=2))
    return draw(st.sampled_from(tuple(check_register(items, on=date(2026, 10, 7)))))
