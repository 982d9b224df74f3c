"""
The form of the duty of preschool preparation as filled in: its options, where the child is, and what surrounds it.

Not modelled here: of what age the children are. What is wrong with a form is told by `sio_rules.pupils.duties.preschool_duty`.
"""

from attrs import frozen

from sio_rules._expect import expect, expect_each
from sio_rules.classes import ClassKind
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.labels import Label
from sio_rules.pupils.reporting.kinds import DataKind

from .absence import Absence, AbsenceBasis


class PreschoolDutyForm(Label):
    """Name an option of the form of the duty of preschool preparation."""

    DIPLOMATIC_MISSION = "szkoła lub przedszkole przy przedstawicielstwie dyplomatycznym"
    ABROAD = "szkoła lub przedszkole za granicą"
    OTHER_REASON = "niespełnianie obowiązku z innej przyczyny"


class PreschoolPlace(Label):
    """Name where a child under the duty of preschool preparation is."""

    KINDERGARTEN = "przedszkole"
    OTHER_PRESCHOOL_FORM = "inna forma wychowania przedszkolnego"
    CLASS_IN_ANOTHER_SCHOOL = "oddział przedszkolny w innej szkole podstawowej"
    CLASS_IN_THIS_SCHOOL = "oddział przedszkolny w tej szkole podstawowej"
    PRIMARY_SCHOOL = "szkoła podstawowa (rozpoczęty obowiązek szkolny)"
    RW_CLASSES = "zajęcia rewalidacyjno-wychowawcze"
    DIPLOMATIC_MISSION = "szkoła lub przedszkole przy przedstawicielstwie dyplomatycznym"
    ABROAD = "szkoła lub przedszkole za granicą"
    NOWHERE = "nigdzie"


NOT_REGISTERED = frozenset(
    {
        PreschoolPlace.KINDERGARTEN,
        PreschoolPlace.OTHER_PRESCHOOL_FORM,
        PreschoolPlace.CLASS_IN_ANOTHER_SCHOOL,
        PreschoolPlace.PRIMARY_SCHOOL,
        PreschoolPlace.RW_CLASSES,
    }
)
"""Where a child is that the school of the district does not register."""

FORM_BY_PLACE = {
    PreschoolPlace.DIPLOMATIC_MISSION: PreschoolDutyForm.DIPLOMATIC_MISSION,
    PreschoolPlace.ABROAD: PreschoolDutyForm.ABROAD,
    PreschoolPlace.NOWHERE: PreschoolDutyForm.OTHER_REASON,
}
"""The option that fits a place; a child that attends this very school may still be absent half the time (OTHER_REASON)."""


@frozen(kw_only=True)
class PreschoolDutyEntry:
    """
    Hold one filled form with what surrounds it; None is what was not picked or is not known.

    Raises `InvalidValueError` for an *absence* counted in classes: this duty counts days.

    *place* is where the child is; *absence* a month's absence where that is why the duty is not fulfilled. *other_data* are the
    other kinds of data that the school enters for the child, *classes* the kinds of classes to which it assigns the child.
    """

    school: Institution
    form: PreschoolDutyForm | None
    lives_in_district: bool | None = None
    place: PreschoolPlace | None = None
    absence: Absence | None = None
    other_data: frozenset[DataKind] = frozenset()
    classes: frozenset[ClassKind] = frozenset()

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values."""
        expect("school", self.school, Institution)
        expect("form", self.form, PreschoolDutyForm, type(None))
        expect("lives_in_district", self.lives_in_district, bool, type(None))
        expect("place", self.place, PreschoolPlace, type(None))
        expect("absence", self.absence, Absence, type(None))
        expect("other_data", self.other_data, frozenset)
        expect_each("other_data", self.other_data, DataKind)
        expect("classes", self.classes, frozenset)
        expect_each("classes", self.classes, ClassKind)
        if self.absence is not None and self.absence.basis is not AbsenceBasis.DAYS:
            raise InvalidValueError("absence")

    @property
    def half_missed(self) -> bool:
        """Whether an absence of at least half is told."""
        return self.absence is not None and self.absence.half_missed
