"""
The form of the school duty as filled in: its options, where the child is, and what surrounds it.

Not modelled here: of what age the children are. What is wrong with a form is told by `sio_rules.pupils.duties.school_duty`.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.classes import ClassKind
from sio_rules.institutions import Institution
from sio_rules.labels import Label
from sio_rules.pupils.reporting.kinds import DataKind

from .absence import Absence


class SchoolDutyForm(Label):
    """Name an option of the form of the school duty."""

    DIPLOMATIC_MISSION = "szkoła przy przedstawicielstwie dyplomatycznym"
    ABROAD = "szkoła za granicą"
    OTHER_REASON = "niespełnianie obowiązku z innej przyczyny"
    DEFERRAL = "niespełnianie obowiązku z powodu odroczenia"


NOT_FULFILLING = frozenset({SchoolDutyForm.OTHER_REASON, SchoolDutyForm.DEFERRAL})
"""The options for who does not fulfil the duty."""


class SchoolPlace(Label):
    """Name where a child or young person under the school duty is."""

    THIS_SCHOOL = "ta szkoła"
    ANOTHER_SCHOOL = "inna szkoła w polskim systemie oświaty"
    RW_CLASSES = "zajęcia rewalidacyjno-wychowawcze"
    PRESCHOOL_CLASS_IN_THIS_SCHOOL = "oddział przedszkolny w tej szkole"
    PRESCHOOL_ELSEWHERE = "wychowanie przedszkolne poza tą szkołą"
    DIPLOMATIC_MISSION = "szkoła przy przedstawicielstwie dyplomatycznym"
    ABROAD = "szkoła za granicą"
    NOWHERE = "nigdzie"


NOT_REGISTERED = frozenset({SchoolPlace.ANOTHER_SCHOOL, SchoolPlace.RW_CLASSES})
"""Where a child is that the school of the district does not register."""

FORMS_BY_PLACE = {
    SchoolPlace.THIS_SCHOOL: frozenset[SchoolDutyForm](),
    SchoolPlace.PRESCHOOL_CLASS_IN_THIS_SCHOOL: frozenset({SchoolDutyForm.OTHER_REASON}),
    SchoolPlace.PRESCHOOL_ELSEWHERE: NOT_FULFILLING,
    SchoolPlace.DIPLOMATIC_MISSION: frozenset({SchoolDutyForm.DIPLOMATIC_MISSION}),
    SchoolPlace.ABROAD: frozenset({SchoolDutyForm.ABROAD}),
    SchoolPlace.NOWHERE: NOT_FULFILLING,
}
"""The options that fit a place; who attends this very school may still be absent half the time (OTHER_REASON)."""


@frozen(kw_only=True)
class SchoolDutyEntry:
    """
    Hold one filled form with what surrounds it; None is what was not picked or is not known.

    *place* is where the child is; *absence* a month's absence, in classes or days, where that is why the duty is not fulfilled. *other_data* are the
    other kinds of data that the school enters for the child, *classes* the kinds of classes to which it assigns the child.
    """

    school: Institution
    form: SchoolDutyForm | None
    lives_in_district: bool | None = None
    place: SchoolPlace | None = None
    absence: Absence | None = None
    other_data: frozenset[DataKind] = frozenset()
    classes: frozenset[ClassKind] = frozenset()

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("school", self.school, Institution)
        expect("form", self.form, SchoolDutyForm, type(None))
        expect("lives_in_district", self.lives_in_district, bool, type(None))
        expect("place", self.place, SchoolPlace, type(None))
        expect("absence", self.absence, Absence, type(None))
        expect("other_data", self.other_data, frozenset)
        expect_each("other_data", self.other_data, DataKind)
        expect("classes", self.classes, frozenset)
        expect_each("classes", self.classes, ClassKind)

    @property
    def half_missed(self) -> bool:
        """Whether an absence of at least half is told."""
        return self.absence is not None and self.absence.half_missed
