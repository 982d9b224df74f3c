"""
Check a request for access: `check_request` against a pydantic v2 model with the same rules and the same codes.

Both build their own value from the sixteen typed and picked fields and tell every broken rule at once. The model is written as
pydantic's documentation has it: constraints where they are enough, validators of fields where they are not, each seeing the
fields before it, and what is known beside the form in the context. Both read the PESEL number with `sio_rules._pesel_digits`,
for pydantic has nothing for it. The benchmark asserts that both report the same codes for every request, good or bad.
"""

import sys
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

import attrs
from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError, ValidationInfo
from pydantic_core import PydanticCustomError
from rounds import best_ns, report

from sio_rules._pesel_digits import read
from sio_rules.access import (
    AccessRequest,
    AccessScope,
    Applicant,
    Function,
    IdentityVariant,
    InternalAuthorisation,
    RequestCircumstances,
    check_request,
)
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.pesel import check_pesel

sys.path.append(str(Path(__file__).parent.parent / "docs" / "tutorial"))
import tour_requests

OURS = "check_request"
Filed = tuple[dict[str, Any], date, RequestCircumstances]
FILED_ON = date(2020, 9, 2)


def _broken(*codes: str) -> PydanticCustomError:
    return PydanticCustomError("rules", "the rules {codes} are broken", {"codes": codes})


def _picked(code: str) -> AfterValidator:
    def validate(value: Any) -> Any:
        if value is None:
            raise _broken(code)
        return value

    return AfterValidator(validate)


def _pesel(value: str, info: ValidationInfo[dict[str, Any]]) -> str:
    if not value.strip():
        raise _broken("ACC-106")
    born, findings = read(value)
    on = info.context["on"]
    if born is None or findings or born > on:
        raise _broken(*check_pesel(value, on=on).codes)
    return value


def _email(value: str, info: ValidationInfo[dict[str, Any]]) -> str:
    known = info.context["circumstances"].entity_addresses
    if known is None:
        if isinstance(info.data.get("entity"), Institution):
            raise _broken("ACC-003b")
    else:
        email = value.lower()
        if email in known or email[email.find("@") + 1 :] in known:
            raise _broken("ACC-003a")
    return value


def _differs(value: str, info: ValidationInfo[dict[str, Any]]) -> str:
    if info.data.get("function") is Function.EMPLOYEE:
        paper = info.context["circumstances"].authorisation
        if (
            paper is not None
            and value != getattr(paper, info.field_name or "")
            and value.casefold() != _on_paper(paper, info)
        ):
            raise _broken("ACC-225a")
    return value


def _on_paper(paper: InternalAuthorisation, info: ValidationInfo[dict[str, Any]]) -> str:
    return " ".join(str(getattr(paper, info.field_name or "")).split()).casefold()


def _giver(value: str, info: ValidationInfo[dict[str, Any]]) -> str:
    if info.data.get("function") is Function.EMPLOYEE:
        if not value.strip():
            raise _broken("ACC-109")
        codes = ["ACC-251"] if info.field_name == "given_by_last_name" and _oneself(value, info) else []
        try:
            value = _differs(value, info)
        except PydanticCustomError:
            codes.append("ACC-225a")
        if codes:
            raise _broken(*codes)
    return value


def _oneself(last_name: str, info: ValidationInfo[dict[str, Any]]) -> bool:
    given = (info.data.get("given_by_first_name", ""), last_name)
    own = (info.data.get("first_name"), info.data.get("last_name"))
    return all(own) and tuple(map(str.casefold, given)) == tuple(map(str.casefold, map(str, own)))


def _five_years_after(day: date) -> date:
    try:
        return day.replace(year=day.year + 5)
    except ValueError:
        return date(day.year + 5, 3, 1)


def _until(end: date | None, info: ValidationInfo[dict[str, Any]]) -> date | None:  # noqa: C901 - as many rules as end there
    """Check the period: pydantic sees the fields before this one, so all that joins the two days stands here."""
    start, function, entity = info.data.get("valid_from"), info.data.get("function"), info.data.get("entity")
    on, circumstances = info.context["on"], info.context["circumstances"]
    codes = []
    if end is None:
        codes.append("ACC-110b")
    elif start is not None:
        if end < start:
            codes.append("ACC-110c")
        elif end >= _five_years_after(start):
            codes.append("ACC-206")
    if end is not None and end < on:
        codes.append("ACC-250")
    if function is Function.EMPLOYEE:
        if end is not None and end > _five_years_after(on):
            codes.append("ACC-111")
        paper = circumstances.authorisation
        if paper is not None:
            if start is not None and start != paper.valid_from:
                codes.append("ACC-225b")
            if end is not None and paper.valid_until is not None and end != paper.valid_until:
                codes.append("ACC-225c")
    elif function is not None:
        codes += _of_head(start, end, function, entity, circumstances)
    if codes:
        raise _broken(*codes)
    return end


def _of_head(  # noqa: C901, PLR0912 - as many rules as a head has
    start: date | None,
    end: date | None,
    function: Function,
    entity: Institution | Body | None,
    circumstances: RequestCircumstances,
) -> list[str]:
    codes = []
    appointment, term, others = circumstances.appointment, circumstances.term_of_function, circumstances.head_requests
    director = function is Function.HEAD and isinstance(entity, Institution)
    if director:
        if appointment is None:
            codes.append("ACC-002c")
        else:
            if start is not None and start != appointment.start:
                codes.append("ACC-002a")
            if end is not None and appointment.end is not None and end != appointment.end:
                long = appointment.end >= _five_years_after(appointment.start)
                if not long or end > appointment.end:
                    codes.append("ACC-002b")
                elif end + timedelta(days=1) < _five_years_after(appointment.start):
                    codes.append("ACC-002d")
    if isinstance(entity, Body) and entity.kind in _NO_APPLICANTS:
        codes.append("ACC-221f")
    if term is not None:
        if start is not None and start < term.start:
            codes.append("ACC-214a")
        if end is not None and term.end is not None and end > term.end:
            codes.append("ACC-214b")
    elif not (director and appointment is not None):
        codes.append("ACC-214c")
    if others is None:
        codes.append("ACC-311b")
    elif start is not None and end is not None:
        kinds = set()
        for other in others:
            period = other if isinstance(other, Period) else other.period
            if start <= end and period.start <= end and start <= (period.end or date.max):
                kinds.add(None if isinstance(other, Period) else other.function)
        if kinds:
            codes.append("ACC-311a" if kinds & {None, function} else "ACC-311c")
    return codes


def _scopes(scopes: frozenset[AccessScope], info: ValidationInfo[dict[str, Any]]) -> frozenset[AccessScope]:
    function = info.data.get("function")
    if function is Function.HEAD or function is Function.ACTING_HEAD:
        return scopes
    if not scopes:
        raise _broken("ACC-112")
    paper, entity = info.context["circumstances"].authorisation, info.data.get("entity")
    codes = []
    if function is Function.EMPLOYEE:
        if AccessScope.GRANTING_TO_HEADS in scopes and entity is not None and entity.kind not in _GRANTING_TO_HEADS:
            codes.append("ACC-221f")
        if paper is not None and scopes != _authorised(paper):
            codes.append("ACC-225d")
    if codes:
        raise _broken(*codes)
    return scopes


def _authorised(paper: InternalAuthorisation) -> set[AccessScope]:
    scopes = set(paper.data_scopes)
    if Applicant.GRANTER_FOR_HEADS in paper.capacities:
        scopes.add(AccessScope.GRANTING_TO_HEADS)
    if Applicant.GRANTER_FOR_STAFF in paper.capacities:
        scopes.add(AccessScope.GRANTING_TO_STAFF)
    return scopes


def _password(password: str) -> str:
    codes = []
    if len(password) < 8:  # noqa: PLR2004 - the limit of the form
        codes.append("ACC-114a")
    if password:
        if not any(map(str.isupper, password)):
            codes.append("ACC-114b")
        if not any(map(str.islower, password)):
            codes.append("ACC-114c")
        if not any(digit in password for digit in "0123456789"):
            codes.append("ACC-114d")
    if codes:
        raise _broken(*codes)
    return password


def _undertaking(undertaking: bool, info: ValidationInfo[dict[str, Any]]) -> bool:  # noqa: FBT001 - a validator
    """Check the last field, and with it what concerns no field: the paper by itself, and the access that is there."""
    circumstances, entity = info.context["circumstances"], info.data.get("entity")
    codes = [] if undertaking else ["ACC-115"]
    if info.data.get("function") is Function.EMPLOYEE:
        codes += _of_paper(circumstances.authorisation, entity)
    if circumstances.accesses is None:
        codes.append("ACC-228b")
    elif any(access.end >= info.context["on"] for access in circumstances.accesses):
        codes.append("ACC-228a")
    if codes:
        raise _broken(*codes)
    return undertaking


def _of_paper(  # noqa: C901, PLR0912 - as many rules as a paper has
    paper: InternalAuthorisation | None, entity: Institution | Body | None
) -> list[str]:
    if paper is None:
        return ["ACC-211b"]
    codes = []
    if not paper.in_writing:
        codes.append("ACC-211a")
    if paper.giver is None:
        codes.append("ACC-201c")
    elif paper.giver is Function.EMPLOYEE:
        codes.append("ACC-201b")
    if isinstance(entity, Institution) and not paper.giver_active:
        codes.append("ACC-005b" if paper.giver_active is None else "ACC-005a")
    if paper.valid_until is None:
        codes.append("ACC-212a")
    elif paper.valid_until < paper.valid_from:
        codes.append("ACC-212c")
    elif paper.valid_until >= _five_years_after(paper.valid_from):
        codes.append("ACC-212b")
    if not paper.capacities:
        codes.append("ACC-215")
    if (paper.first_name.casefold(), paper.last_name.casefold()) == (
        paper.given_by_first_name.casefold(),
        paper.given_by_last_name.casefold(),
    ):
        codes.append("ACC-251")
    if Applicant.EMPLOYEE in paper.capacities:
        if not paper.data_scopes:
            codes.append("ACC-217")
    elif paper.capacities:
        if paper.data_scopes:
            codes.append("ACC-217b")
        if paper.confirms:
            codes.append("ACC-218c")
    if isinstance(entity, Body) and entity.kind in _CONFIRMATION_GIVERS:
        if paper.confirms is None and Applicant.EMPLOYEE in paper.capacities:
            codes.append("ACC-218b")
    elif paper.confirms and entity is not None:
        codes.append("ACC-218a")
    return codes


_CONFIRMATION_GIVERS = frozenset(
    {BodyKind.GMINA, BodyKind.CITY_WITH_POWIAT_RIGHTS, BodyKind.EDUCATION_MINISTER, BodyKind.OTHER_MINISTER}
)
_GRANTING_TO_HEADS = _CONFIRMATION_GIVERS | {BodyKind.POWIAT, BodyKind.VOIVODESHIP, BodyKind.EDUCATION_BOARD}
_NO_APPLICANTS = frozenset({BodyKind.OTHER_PERSON, BodyKind.EDUCATION_MINISTER})
_Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1), AfterValidator(_differs)]


class Request(BaseModel):
    """The form as a pydantic model, in the order in which its validators need one another."""

    model_config = ConfigDict(frozen=True, strict=True, arbitrary_types_allowed=True)

    identity: Annotated[IdentityVariant | None, _picked("ACC-102")]
    entity: Annotated[Institution | Body | None, _picked("ACC-103")]
    function: Annotated[Function | None, _picked("ACC-108")]
    first_name: _Name
    second_name: Annotated[str, StringConstraints(strip_whitespace=True), AfterValidator(_differs)]
    last_name: _Name
    pesel: Annotated[str, AfterValidator(_pesel)]
    email: Annotated[
        str,
        StringConstraints(
            min_length=1,
            max_length=254,
            pattern=r"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
            r"@(?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\.)+[A-Za-z]{2,63}$",
        ),
        AfterValidator(_email),
    ]
    phone: Annotated[str, StringConstraints(min_length=1, pattern=r"^[ \-()./]*\+?(?:[ \-()./]*[0-9]){7,15}[ \-()./]*$")]
    given_by_first_name: Annotated[str, AfterValidator(_giver)]
    given_by_last_name: Annotated[str, AfterValidator(_giver)]
    valid_from: Annotated[date | None, _picked("ACC-110a")]
    valid_until: Annotated[date | None, AfterValidator(_until)]
    scopes: Annotated[frozenset[AccessScope], AfterValidator(_scopes)]
    password: Annotated[str, AfterValidator(_password)]
    undertaking: Annotated[bool, AfterValidator(_undertaking)]


_OF_CONSTRAINT = {
    "string_too_short": "ACC-104a",
    "string_too_long": "ACC-107",
    ("email", "string_pattern_mismatch"): "ACC-107",
    ("phone", "string_pattern_mismatch"): "ACC-104b",
}


def pydantic_codes(
    fields: dict[str, Any], on: date, circumstances: RequestCircumstances, model: type[Request] = Request
) -> list[str]:
    """Return the codes of all rules that the model finds broken."""
    try:
        model.model_validate(fields, context={"on": on, "circumstances": circumstances})
    except ValidationError as refused:
        codes: list[str] = []
        for error in refused.errors(include_url=False, include_input=False):
            kind = error["type"]
            if kind == "rules":
                codes += error["ctx"]["codes"]
            else:
                codes.append(_OF_CONSTRAINT.get(kind) or _OF_CONSTRAINT[error["loc"][0], kind])  # type: ignore[index] # pydantic tells the place as it likes
        return codes
    return []


def our_codes(fields: dict[str, Any], on: date, circumstances: RequestCircumstances) -> tuple[str, ...]:
    """Return the codes of all rules that the library finds broken."""
    return check_request(AccessRequest(**fields), on=on, circumstances=circumstances).codes


GMINA = Body(BodyKind.GMINA)
SCHOOL = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
PUPILS = frozenset({AccessScope.PUPILS, AccessScope.RSPO})
PAPER = InternalAuthorisation(
    first_name="Anna",
    last_name="Lisowska",
    given_by_first_name="Jan",
    given_by_last_name="Kos",
    in_writing=True,
    valid_from=date(2020, 9, 1),
    valid_until=date(2025, 8, 31),
    capacities=frozenset({Applicant.EMPLOYEE}),
    data_scopes=PUPILS,
    confirms=False,
    giver=Function.HEAD,
)
OF_EMPLOYEE = RequestCircumstances(entity_addresses=frozenset({"urzad@gmina.pl"}), authorisation=PAPER, accesses=())
TERM = Period(date(2020, 9, 1), date(2025, 8, 31))
OF_DIRECTOR = RequestCircumstances(
    appointment=TERM, entity_addresses=frozenset({"szkola.pl"}), accesses=(), head_requests=()
)
EMPLOYEE: dict[str, Any] = {
    "identity": IdentityVariant.EPUAP,
    "entity": GMINA,
    "first_name": "Anna",
    "second_name": "",
    "last_name": "Lisowska",
    "pesel": "02211307589",
    "email": "anna.lisowska@poczta.pl",
    "phone": "123456789",
    "function": Function.EMPLOYEE,
    "given_by_first_name": "Jan",
    "given_by_last_name": "Kos",
    "valid_from": date(2020, 9, 1),
    "valid_until": date(2025, 8, 31),
    "scopes": PUPILS,
    "password": "Haslo123",
    "undertaking": True,
}
DIRECTOR = EMPLOYEE | {"entity": SCHOOL, "function": Function.HEAD, "given_by_first_name": "", "given_by_last_name": ""}
GOOD = [(EMPLOYEE, OF_EMPLOYEE), (DIRECTOR, OF_DIRECTOR)]
BAD = [
    (EMPLOYEE | changed, OF_EMPLOYEE)
    for changed in (
        {"first_name": "", "undertaking": False},
        {"pesel": "02211307588", "email": "anna.lisowska", "password": "haslo"},
        {"valid_until": date(2025, 9, 3), "phone": "brak"},
        {"valid_from": date(2020, 9, 1), "valid_until": date(2020, 8, 31), "password": "Haslo12"},
        {"last_name": "Lis", "scopes": frozenset({AccessScope.TEACHERS}), "given_by_last_name": " "},
        {"email": "Urzad@gmina.pl", "function": None, "pesel": ""},
        {"identity": None, "entity": None, "phone": "", "email": "", "password": "", "valid_until": None},
    )
] + [
    (DIRECTOR | changed, OF_DIRECTOR)
    for changed in (
        {"valid_from": date(2020, 9, 4), "email": "sp1@szkola.pl"},
        {"valid_until": date(2025, 9, 1), "pesel": "2211307589"},
    )
]


def of_the_tour() -> list[Filed]:
    """Return the requests that the tour reads."""
    return [
        (
            {each.name: getattr(request, each.name) for each in attrs.fields(AccessRequest)},
            date.fromisoformat(row["złożono"]),
            circumstances,
        )
        for row, request, circumstances in tour_requests.read()
    ]


def main() -> None:
    """Assert that both agree, and print how long each takes."""
    good = [(fields, FILED_ON, circumstances) for fields, circumstances in GOOD]
    bad = [(fields, FILED_ON, circumstances) for fields, circumstances in BAD]
    later = [(fields, FILED_ON + timedelta(days=400), circumstances) for fields, _, circumstances in (*good, *bad)]
    tour = of_the_tour()
    for filed in (*good, *bad, *later, *tour):
        assert sorted(our_codes(*filed)) == sorted(pydantic_codes(*filed)), our_codes(*filed)
    assert not any(our_codes(*filed) for filed in good)
    assert all(our_codes(*filed) for filed in bad)
    for title, requests in (
        ("a good request for access", good),
        ("a bad request for access, 3.6 rules broken", bad),
        ("a request of the tour, good or bad", tour),
    ):
        contestants = {OURS: _round_of(our_codes, requests), "pydantic model": _round_of(pydantic_codes, requests)}
        best = best_ns(contestants, items=len(requests), number=1_000 // len(requests))
        report(title, best, ours=OURS, packages=("pydantic",))


def _round_of(
    codes: Callable[[dict[str, Any], date, RequestCircumstances], Sequence[str]], requests: list[Filed]
) -> Callable[[], None]:
    def run() -> None:
        for fields, on, circumstances in requests:
            codes(fields, on, circumstances)

    return run


if __name__ == "__main__":
    main()
