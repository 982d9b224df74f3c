"""
The two forms of the school of the district, as filled in: their options, where the child is, and what surrounds it.

Not modelled here: of what age the children are. What is wrong with a form: see `sio_rules.pupils.duties.preschool_duty` and
`sio_rules.pupils.duties.school_duty`.
"""

from attrs import frozen

from sio_rules._values import Value
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


class SchoolDutyForm(Label):
    """Name an option of the form of the school duty."""

    DIPLOMATIC_MISSION = "szkoła przy przedstawicielstwie dyplomatycznym"
    ABROAD = "szkoła za granicą"
    OTHER_REASON = "niespełnianie obowiązku z innej przyczyny"
    DEFERRAL = "niespełnianie obowiązku z powodu odroczenia"


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


@frozen(kw_only=True)
class _DistrictEntry(Value):
    """Hold what both forms hold."""

    school: Institution
    lives_in_district: bool | None = None
    absence: Absence | None = None
    other_data: frozenset[DataKind] = frozenset()
    classes: frozenset[ClassKind] = frozenset()

    @property
    def half_missed(self) -> bool:
        """Whether an absence of at least half is given."""
        return self.absence is not None and self.absence.half_missed


@frozen(kw_only=True)
class PreschoolDutyEntry(_DistrictEntry):
    """
    Hold one form of the duty of preschool preparation with what surrounds it; None is what was not picked or is not known.

    - *form*: the option that was selected; *place*: where the child is.
    - *absence*: a month's absence, in days, where that is why the duty is not fulfilled.
    - *other_data*: the other kinds of data that the school enters for the child; *classes*: the kinds of classes to which it
      assigns the child.

    Raises `InvalidValueError` for an *absence* counted in classes: this duty counts days.
    """

    form: PreschoolDutyForm | None
    place: PreschoolPlace | None = None

    def _check(self) -> None:
        """Refuse an absence counted in classes."""
        if self.absence is not None and self.absence.basis is not AbsenceBasis.DAYS:
            raise InvalidValueError("absence", wanted="counted in days")


@frozen(kw_only=True)
class SchoolDutyEntry(_DistrictEntry):
    """
    Hold one form of the school duty with what surrounds it; None is what was not picked or is not known.

    As `PreschoolDutyEntry`, but that the *absence* is counted in classes or in days (A-18).
    """

    form: SchoolDutyForm | None
    place: SchoolPlace | None = None
