"""
The two forms of a district school, as filled in: their options, what the child attends, and the other data of the child.

Not modelled here: the age of the children. What is wrong with a form: see `sio_rules.pupils.duties.preschool_duty` and
`sio_rules.pupils.duties.school_duty`.
"""

from datetime import date

from attrs import field, frozen

from sio_rules._values import Value
from sio_rules.classes import ClassKind
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.labels import Label, term
from sio_rules.pupils.reporting.kinds import DataKind

from .absence import Absence, AbsenceBasis


class PreschoolDutyForm(Label):
    """Name an option of the form for the compulsory preschool year."""

    DIPLOMATIC_MISSION = term(
        "przez uczęszczanie do szkoły lub przedszkola przy przedstawicielstwie dyplomatycznym innego państwa w Polsce",
        en="by attending a school or kindergarten at another state's diplomatic mission in Poland",
        also=("szkoła lub przedszkole przy przedstawicielstwie dyplomatycznym",),
    )
    ABROAD = term(
        "przez uczęszczanie do szkoły lub przedszkola za granicą",
        en="by attending a school or kindergarten abroad",
        also=("szkoła lub przedszkole za granicą",),
    )
    OTHER_REASON = term(
        "z innej przyczyny",
        en="not fulfilled for another reason",
        also=("niespełnianie obowiązku z innej przyczyny",),
    )


class PreschoolPlace(Label):
    """Name what a child under the compulsory preschool year attends."""

    KINDERGARTEN = "przedszkole"
    OTHER_PRESCHOOL_FORM = term("inna forma wychowania przedszkolnego", en="other form of preschool education")
    CLASS_IN_ANOTHER_SCHOOL = term(
        "oddział przedszkolny zorganizowany w innej szkole podstawowej",
        en="preschool class in another primary school",
        also=("oddział przedszkolny w innej szkole podstawowej",),
    )
    CLASS_IN_THIS_SCHOOL = term("oddział przedszkolny w tej szkole podstawowej", en="preschool class in this primary school")
    PRIMARY_SCHOOL = term(
        "szkoła podstawowa, do której dziecko zostało przyjęte",
        en="primary school that has admitted the child",
        also=("szkoła podstawowa (rozpoczęty obowiązek szkolny)", "szkoła podstawowa"),
    )
    RW_CLASSES = term("zajęcia rewalidacyjno-wychowawcze", en="RW")
    DIPLOMATIC_MISSION = term(
        "szkoła lub przedszkole przy przedstawicielstwie dyplomatycznym innego państwa w Polsce",
        en="school or kindergarten at another state's diplomatic mission in Poland",
        also=("szkoła lub przedszkole przy przedstawicielstwie dyplomatycznym",),
    )
    ABROAD = term("szkoła lub przedszkole za granicą", en="school or kindergarten abroad")
    NOWHERE = "nigdzie"


class SchoolDutyForm(Label):
    """Name an option of the form for compulsory schooling."""

    DIPLOMATIC_MISSION = term(
        "przez uczęszczanie do szkoły przy przedstawicielstwie dyplomatycznym innego państwa w Polsce",
        en="by attending a school at another state's diplomatic mission in Poland",
        also=("szkoła przy przedstawicielstwie dyplomatycznym",),
    )
    ABROAD = term("przez uczęszczanie do szkoły za granicą", en="by attending a school abroad", also=("szkoła za granicą",))
    OTHER_REASON = term(
        "z innej przyczyny",
        en="not fulfilled for another reason",
        also=("niespełnianie obowiązku z innej przyczyny",),
    )
    DEFERRAL = term(
        "z powodu odroczenia",
        en="not fulfilled because of a deferral",
        also=("niespełnianie obowiązku z powodu odroczenia",),
    )


class SchoolPlace(Label):
    """Name what a child or young person under compulsory schooling attends."""

    THIS_SCHOOL = "ta szkoła"
    ANOTHER_SCHOOL = term("inna szkoła w polskim systemie oświaty", en="another school in the Polish education system")
    RW_CLASSES = term("zajęcia rewalidacyjno-wychowawcze", en="RW")
    PRESCHOOL_CLASS_IN_THIS_SCHOOL = "oddział przedszkolny w tej szkole"
    PRESCHOOL_ELSEWHERE = term("wychowanie przedszkolne poza tą szkołą", en="preschool education outside this school")
    DIPLOMATIC_MISSION = term(
        "szkoła przy przedstawicielstwie dyplomatycznym innego państwa w Polsce",
        en="school at another state's diplomatic mission in Poland",
        also=("szkoła przy przedstawicielstwie dyplomatycznym",),
    )
    ABROAD = term("szkoła za granicą", en="school abroad")
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
    Hold one form for the compulsory preschool year with the other data of the child; None is not selected or not known.

    - *school*: the school that fills in the form; *lives_in_district*: whether the child lives in its district.
    - *form*: the option that was selected; *place*: what the child attends.
    - *absence*: a month's absence, in days, where that is why the duty is not fulfilled.
    - *other_data*: the other kinds of data that the school enters for the child; *classes*: the kinds of classes to which it
      assigns the child.

    Raises `InvalidValueError` for an *absence* counted in lessons: this duty counts days.
    """

    form: PreschoolDutyForm | None
    place: PreschoolPlace | None = None

    def _check(self) -> None:
        """Refuse an absence counted in lessons."""
        if self.absence is not None and self.absence.basis is not AbsenceBasis.DAYS:
            raise InvalidValueError("absence", wanted="counted in days")


@frozen(kw_only=True)
class SchoolDutyEntry(_DistrictEntry):
    """
    Hold one form for compulsory schooling with the other data of the child; None is not selected or not known.

    As `PreschoolDutyEntry`, except that the *absence* is counted in lessons or in days (A-18). *born_on* and *special_education*,
    whether the child has a certificate of the need for special education, are asked for a deferral. The repr does not show the
    date of birth.
    """

    form: SchoolDutyForm | None
    place: SchoolPlace | None = None
    born_on: date | None = field(default=None, repr=False)
    special_education: bool | None = None
