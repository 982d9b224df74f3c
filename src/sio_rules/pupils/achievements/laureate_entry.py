"""What is entered about a laureate or finalist of an olympiad, contest or competition (section 11)."""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules.errors import InvalidValueError
from sio_rules.institutions import Institution
from sio_rules.labels import Label
from sio_rules.periods import SchoolYear

from .contests import ContestKind, ContestLevel, Organiser


class LaureateTitle(Label):
    """Name the title that a pupil got."""

    LAUREATE = "laureat"
    FINALIST = "finalista"


@frozen(kw_only=True)
class Laureate:
    """
    Hold one title of a pupil in a school year; None is what was not picked or is not known.

    The *type* of SIO is the kind of contest together with the title. *place* (from 1) is that in a competition. *on_list*: the
    contest stands on its list. *out_of_school*: it belongs to a commercial offer or takes place out of school. *diploma*: the pupil
    has the diploma or certificate on which the entry on the school certificate rests.

    Raises `InvalidValueError` for a place under 1.
    """

    institution: Institution
    school_year: SchoolYear
    contest: ContestKind
    title: LaureateTitle
    level: ContestLevel | None = None
    organiser: Organiser | None = None
    place: int | None = None
    on_list: bool | None = None
    out_of_school: bool | None = None
    diploma: bool | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse the wrong kinds of values, and what is no place."""
        expect("institution", self.institution, Institution)
        expect("school_year", self.school_year, SchoolYear)
        expect("contest", self.contest, ContestKind)
        expect("title", self.title, LaureateTitle)
        expect("level", self.level, ContestLevel, type(None))
        expect("organiser", self.organiser, Organiser, type(None))
        expect("place", self.place, int, type(None))
        expect("on_list", self.on_list, bool, type(None))
        expect("out_of_school", self.out_of_school, bool, type(None))
        expect("diploma", self.diploma, bool, type(None))
        if self.place is not None and self.place < 1:
            raise InvalidValueError("place", wanted="at least 1")
