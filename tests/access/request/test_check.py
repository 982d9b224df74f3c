"""The whole request: every rule in one pass, in the order of the form."""

from datetime import UTC, date, datetime
from typing import Any

import attrs
import pytest
from examples import of_hundred
from hypothesis import given, settings
from hypothesis import strategies as st

from sio_rules import Rule, Severity, found
from sio_rules.access import (
    AccessRequest,
    AccessScope,
    Applicant,
    Function,
    IdentityVariant,
    InternalAuthorisation,
    RequestCircumstances,
    RequestField,
    check_request,
)
from sio_rules.access.request import (
    agreement,
    appointment,
    authorisation,
    completeness,
    contact,
    filing,
    grantors,
    password,
    powers,
    validity,
)
from sio_rules.institutions import Body, BodyKind, Institution, InstitutionKind
from sio_rules.periods import Period
from sio_rules.strategies import access_requests, filings
from sio_rules.strategies.access import BREAKABLE_CODES, Filing

GMINA = Body(BodyKind.GMINA)
SCHOOL = Institution(rspo=12_345, kind=InstitutionKind.PRIMARY_SCHOOL, public=True, run_by=BodyKind.GMINA)
DATA = frozenset({AccessScope.PUPILS, AccessScope.RSPO})
FILED_ON = date(2020, 9, 2)
PAPER = InternalAuthorisation(
    first_name="Anna",
    last_name="Lisowska",
    given_by_first_name="Jan",
    given_by_last_name="Kos",
    in_writing=True,
    valid_from=date(2020, 9, 1),
    valid_until=date(2025, 8, 31),
    capacities=frozenset({Applicant.EMPLOYEE}),
    data_scopes=DATA,
    confirms=False,
    giver=Function.HEAD,
    giver_active=True,
)
EMPLOYEE = AccessRequest(
    identity=IdentityVariant.EPUAP,
    entity=GMINA,
    first_name="Anna",
    last_name="Lisowska",
    pesel="02211307589",
    email="anna.lisowska@poczta.example",
    phone="601 234 567",
    function=Function.EMPLOYEE,
    given_by_first_name="Jan",
    given_by_last_name="Kos",
    valid_from=date(2020, 9, 1),
    valid_until=date(2025, 8, 31),
    scopes=DATA,
    password="Haslo123",  # noqa: S106 - made up
    undertaking=True,
)
DIRECTOR = attrs.evolve(
    EMPLOYEE,
    entity=SCHOOL,
    function=Function.HEAD,
    given_by_first_name="",
    given_by_last_name="",
    valid_from=date(2018, 9, 1),
    valid_until=date(2023, 8, 31),
    scopes=frozenset(),
)
KNOWN = RequestCircumstances(entity_addresses=frozenset({"gmina.example"}), authorisation=PAPER, accesses=())
APPOINTED = RequestCircumstances(
    appointment=Period(date(2018, 9, 1), date(2023, 8, 31)),
    entity_addresses=frozenset({"szkola.example"}),
    accesses=(),
    head_requests=(),
)
TERM = Period(date(2018, 9, 1), date(2026, 8, 31))
PLACES = [named.path for named in RequestField]
TYPED = [each.name for each in attrs.fields(AccessRequest) if each.type is str]
JUNK = ["", "x" * 10_000, "\ud800", "٠١٢٣٤٥٦٧٨٩", "\x00", "é\n", "4.4E+10", "@" * 300, "a@" + "b-" * 5_000]


def codes(filed: AccessRequest, circumstances: RequestCircumstances = KNOWN, on: date = FILED_ON) -> tuple[str, ...]:
    """Return the codes of the findings."""
    return check_request(filed, on=on, circumstances=circumstances).codes


class TestCheckRequest:
    """S001, S002 part I, S000: the request as a whole."""

    def test_the_employee_of_the_instruction_is_in_order(self) -> None:
        assert codes(EMPLOYEE) == ()

    def test_the_director_of_the_letter_is_in_order(self) -> None:
        assert codes(DIRECTOR, APPOINTED, date(2018, 9, 4)) == ()

    def test_an_employee_needs_no_appointment_and_a_director_no_paper(self) -> None:
        no_paper, filed_on = attrs.evolve(APPOINTED, authorisation=None), date(2018, 9, 4)
        assert codes(EMPLOYEE, attrs.evolve(KNOWN, appointment=None)) == codes(DIRECTOR, no_paper, filed_on) == ()
        other_appointment = attrs.evolve(KNOWN, appointment=Period(date(2021, 9, 1), date(2022, 8, 31)))
        other_paper = attrs.evolve(APPOINTED, authorisation=attrs.evolve(PAPER, first_name="Ewa"))
        assert codes(EMPLOYEE, other_appointment) == codes(DIRECTOR, other_paper, filed_on) == ()
        assert codes(EMPLOYEE, attrs.evolve(KNOWN, authorisation=None)) == ("ACC-211b",)
        assert codes(DIRECTOR, attrs.evolve(APPOINTED, appointment=None), filed_on) == ("ACC-002c", "ACC-214c")

    @pytest.mark.parametrize("blank", ["", "  "])
    def test_the_second_name_may_be_empty(self, blank: str) -> None:
        assert codes(attrs.evolve(EMPLOYEE, second_name=blank)) == ()
        assert codes(attrs.evolve(EMPLOYEE, first_name=blank)) == ("ACC-104a",)

    def test_the_empty_form_says_each_missing_field_once(self) -> None:
        findings = check_request(AccessRequest(), on=FILED_ON)
        assert findings.errors.codes == (
            *("ACC-102", "ACC-103", "ACC-104a", "ACC-104a", "ACC-106", "ACC-104a", "ACC-104a"),
            *("ACC-108", "ACC-110a", "ACC-110b", "ACC-112", "ACC-114a", "ACC-115"),
        )
        assert findings.warnings.codes == ("ACC-228b",)
        assert [finding.at for finding in findings.errors] == [
            each for each in PLACES if each not in ("second_name", "given_by_first_name", "given_by_last_name")
        ]

    def test_an_employee_also_names_who_authorised(self) -> None:
        assert codes(attrs.evolve(EMPLOYEE, given_by_first_name="", given_by_last_name=" ")) == ("ACC-109", "ACC-109")

    def test_everything_is_told_at_once_in_the_order_of_the_form(self) -> None:
        wrong = attrs.evolve(
            EMPLOYEE,
            first_name="Hanna",
            pesel="2211307589",
            email="gmina",
            valid_from=date(2020, 9, 2),
            valid_until=date(2025, 9, 3),
            scopes=frozenset({AccessScope.TEACHERS}),
            password="haslo",  # noqa: S106 - made up
            undertaking=False,
        )
        findings = check_request(
            wrong, on=FILED_ON, circumstances=attrs.evolve(KNOWN, accesses=(Period(FILED_ON, FILED_ON),))
        )
        assert findings.codes == (
            *("ACC-225a", "IDN-001b", "IDN-001n", "ACC-107", "ACC-225b", "ACC-206", "ACC-111", "ACC-225c", "ACC-225d"),
            *("ACC-114a", "ACC-114b", "ACC-114d", "ACC-115", "ACC-228a"),
        )

    def test_nothing_known_is_said_of_an_employee(self) -> None:
        findings = check_request(EMPLOYEE, on=FILED_ON)
        assert findings.codes == ("ACC-211b", "ACC-228b")
        assert not findings.errors

    def test_nothing_known_is_said_of_a_school_employee(self) -> None:
        assert codes(attrs.evolve(EMPLOYEE, entity=SCHOOL), RequestCircumstances()) == ("ACC-003b", "ACC-211b", "ACC-228b")

    def test_nothing_known_is_said_of_a_director(self) -> None:
        assert codes(DIRECTOR, RequestCircumstances(), date(2018, 9, 4)) == (
            "ACC-003b",
            "ACC-002c",
            "ACC-214c",
            "ACC-311b",
            "ACC-228b",
        )

    def test_nothing_known_is_said_of_the_head_of_an_office(self) -> None:
        head = attrs.evolve(DIRECTOR, entity=GMINA)
        assert codes(head, RequestCircumstances(), date(2018, 9, 4)) == ("ACC-214c", "ACC-311b", "ACC-228b")

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            (date(2018, 9, 1), date(2023, 8, 31), ()),
            (date(2018, 9, 1), date(2023, 9, 1), ("ACC-206", "ACC-002b")),
            (date(2018, 9, 4), date(2023, 8, 31), ("ACC-002a",)),
        ],
    )
    def test_the_examples_of_the_letter(self, start: date, end: date, expected: tuple[str, ...]) -> None:
        assert codes(attrs.evolve(DIRECTOR, valid_from=start, valid_until=end), APPOINTED, date(2018, 9, 4)) == expected

    @pytest.mark.parametrize(
        ("filed_on", "end", "late"),
        [
            (date(2020, 9, 2), date(2025, 9, 2), False),
            (date(2020, 9, 2), date(2025, 9, 3), True),
            (date(2020, 9, 2), date(2025, 8, 31), False),
            (date(2028, 2, 29), date(2033, 2, 28), False),
            (date(2028, 2, 29), date(2033, 3, 1), True),
            (date(2018, 8, 20), date(2023, 8, 31), True),
            (date(2018, 9, 4), date(2023, 8, 31), False),
        ],
    )
    def test_five_years_from_filing_are_for_employees_only(self, filed_on: date, end: date, late: bool) -> None:
        filed = attrs.evolve(
            EMPLOYEE, valid_from=date(2028, 9, 1) if filed_on.year == 2028 else date(2018, 9, 1), valid_until=end
        )
        assert ("ACC-111" in codes(filed, on=filed_on)) is late
        assert "ACC-111" not in codes(attrs.evolve(filed, function=Function.HEAD), on=filed_on)

    @pytest.mark.parametrize(("on", "expected"), [(date(2026, 8, 31), ("ACC-228a",)), (date(2026, 9, 1), ())])
    def test_no_new_request_while_access_is_active(self, on: date, expected: tuple[str, ...]) -> None:
        circumstances = attrs.evolve(KNOWN, accesses=(Period(date(2021, 9, 1), date(2026, 8, 31)),))
        assert check_request(EMPLOYEE, on=on, circumstances=circumstances).errors.codes == expected

    @pytest.mark.parametrize(("on", "expected"), [(date(2025, 8, 31), ()), (date(2025, 9, 1), ("ACC-250",))])
    def test_an_authorisation_that_is_over_is_a_warning(self, on: date, expected: tuple[str, ...]) -> None:
        assert codes(EMPLOYEE, on=on) == expected
        assert codes(DIRECTOR, APPOINTED, on) == ("ACC-250",)

    def test_only_an_employee_is_warned_of_an_authorisation_given_to_oneself(self) -> None:
        oneself: dict[str, Any] = {"given_by_first_name": "ANNA", "given_by_last_name": "Lisowska "}
        paper = attrs.evolve(PAPER, given_by_first_name="Anna", given_by_last_name="Lisowska")
        findings = check_request(
            attrs.evolve(EMPLOYEE, **oneself), on=FILED_ON, circumstances=attrs.evolve(KNOWN, authorisation=paper)
        )
        assert [(each.code, each.at) for each in findings.warnings] == [
            ("ACC-251", "given_by_last_name"),
            ("ACC-251", "circumstances.authorisation.given_by_last_name"),
        ]
        assert not findings.errors
        assert codes(attrs.evolve(DIRECTOR, **oneself), APPOINTED, date(2018, 9, 4)) == ()

    def test_scopes_that_nobody_grants_are_told(self) -> None:
        scopes = DATA | {AccessScope.GRANTING_TO_HEADS}
        paper = attrs.evolve(PAPER, capacities=PAPER.capacities | {Applicant.GRANTER_FOR_HEADS})
        for entity, expected in ((SCHOOL, ("ACC-221f",)), (GMINA, ())):
            findings = check_request(
                attrs.evolve(EMPLOYEE, entity=entity, scopes=scopes),
                on=FILED_ON,
                circumstances=attrs.evolve(KNOWN, authorisation=paper),
            )
            assert findings.codes == findings.under("scopes").codes == expected

    def test_a_reversed_period_is_no_second_head(self) -> None:
        reversed_ = attrs.evolve(DIRECTOR, valid_until=date(2017, 8, 31))
        circumstances = attrs.evolve(APPOINTED, head_requests=(Period(date(2016, 1, 1), date(2030, 1, 1)),))
        assert "ACC-311a" not in codes(reversed_, circumstances, date(2018, 9, 4))
        assert "ACC-311a" in codes(DIRECTOR, circumstances, date(2018, 9, 4))

    def test_a_person_born_after_filing_is_none(self) -> None:
        assert codes(attrs.evolve(EMPLOYEE, pesel="02211307589"), on=date(2002, 1, 12))[0] == "IDN-001g"

    @given(filings())
    def test_a_lawful_request_has_no_finding(self, filed: Filing) -> None:
        assert not check_request(filed.request, on=filed.on, circumstances=filed.circumstances)

    @pytest.mark.parametrize("code", BREAKABLE_CODES)
    @settings(max_examples=of_hundred(15))
    @given(data=st.data())
    def test_a_broken_rule_is_found(self, code: str, data: st.DataObject) -> None:
        filed = data.draw(filings(breaking=code))
        assert code in check_request(filed.request, on=filed.on, circumstances=filed.circumstances).codes

    def test_every_rule_of_the_request_can_be_broken(self) -> None:
        topics = (
            *(agreement, appointment, authorisation, powers, completeness),
            *(contact, filing, grantors, password, validity),
        )
        rules = [each for topic in topics for each in vars(topic).values() if isinstance(each, Rule)]
        of_other_questions = {f"ACC-114{letter}" for letter in "efghijk"} | {"ACC-228d"}
        broken = {rule.code for rule in rules if rule.severity is not Severity.GROUND}
        assert broken - of_other_questions == set(BREAKABLE_CODES)

    @pytest.mark.parametrize("code", ["ACC-999", "", "ACC-114e"])
    def test_an_unknown_code_cannot_be_broken(self, code: str) -> None:
        with pytest.raises(ValueError, match="breaking"):
            filings(breaking=code)
        with pytest.raises(ValueError, match="breaking"):
            access_requests(breaking=code)

    @given(st.sampled_from((None, *BREAKABLE_CODES)).flatmap(lambda code: filings(breaking=code)), st.booleans())
    def test_findings_stand_in_the_order_of_the_form(self, filed: Filing, known: bool) -> None:
        circumstances = filed.circumstances if known else RequestCircumstances()
        findings = check_request(filed.request, on=filed.on, circumstances=circumstances)
        places = [PLACES.index(each.at) if each.at in PLACES else len(PLACES) + (not each.at) for each in findings]
        assert places == sorted(places)
        assert all(each.at in PLACES or each.at.startswith("circumstances.") or not each.at for each in findings)

    @given(st.lists(st.sampled_from(BREAKABLE_CODES), max_size=3), st.data())
    def test_two_mistakes_hide_none_of_each_other(self, broken: list[str], data: st.DataObject) -> None:
        filed = data.draw(filings())
        changes: dict[str, Any] = {}
        for code in broken:
            spoiled = data.draw(filings(breaking=code)).request
            changes |= {
                each: getattr(spoiled, each)
                for each in ("first_name", "email", "phone", "password", "undertaking")
                if getattr(spoiled, each) != getattr(filed.request, each)
            }
        both = set(
            check_request(attrs.evolve(filed.request, **changes), on=filed.on, circumstances=filed.circumstances).codes
        )
        for name, value in changes.items():
            one = attrs.evolve(filed.request, **{name: value})
            assert both >= set(check_request(one, on=filed.on, circumstances=filed.circumstances).codes)


class TestValidityByFunction:
    """ACC-002, ACC-111, ACC-214: whose period is bound by what; five school years, filed before they begin."""

    def check(self, function: Function | None, entity: Institution | Body = GMINA, **known: Period) -> tuple[str, ...]:
        """Return the codes at the two days, where nothing else but *known* is."""
        filed = attrs.evolve(DIRECTOR, function=function, entity=entity)
        circumstances = RequestCircumstances(head_requests=(), **known)  # type: ignore[arg-type] # on purpose
        findings = check_request(filed, on=date(2018, 8, 20), circumstances=circumstances)
        return found(findings.under("valid_from"), findings.under("valid_until")).codes

    def test_filed_early_is_too_late_for_an_employee_only(self) -> None:
        assert self.check(Function.EMPLOYEE) == ("ACC-111",)
        assert self.check(Function.HEAD, term_of_function=TERM) == self.check(None) == ()

    def test_a_director_needs_the_act_and_the_term_where_it_is_another(self) -> None:
        act = Period(date(2018, 9, 1), date(2023, 8, 31))
        later = Period(date(2018, 9, 2))
        assert self.check(Function.HEAD, SCHOOL, appointment=act) == ()
        assert self.check(Function.HEAD, SCHOOL, appointment=act, term_of_function=later) == ("ACC-214a",)
        assert self.check(Function.HEAD, SCHOOL, term_of_function=TERM) == ("ACC-002c",)
        assert self.check(Function.HEAD, SCHOOL) == ("ACC-002c", "ACC-214c")

    def test_an_acting_head_and_the_head_of_an_office_have_no_appointment_act(self) -> None:
        other = Period(date(2019, 9, 1), date(2020, 8, 31))
        assert self.check(Function.ACTING_HEAD, SCHOOL, appointment=other) == ("ACC-214c",)
        assert self.check(Function.HEAD, appointment=other, term_of_function=TERM) == ()

    def test_an_employee_has_neither(self) -> None:
        other = Period(date(2019, 9, 1), date(2020, 8, 31))
        assert self.check(Function.EMPLOYEE, SCHOOL, appointment=other, term_of_function=other) == ("ACC-111",)


class TestJunk:
    """For any input the result is findings, or a TypeError that names the argument."""

    @pytest.mark.parametrize("text", JUNK)
    def test_any_text_gives_findings(self, text: str) -> None:
        typed: dict[str, Any] = dict.fromkeys(TYPED, text)
        for on in (date.min, FILED_ON, date.max):
            for function in (None, *Function):
                filed = attrs.evolve(EMPLOYEE, function=function, **typed)
                findings = check_request(filed, on=on, circumstances=KNOWN)
                assert {"pesel", "email", "phone"} <= {each.at for each in findings.errors}

    @pytest.mark.parametrize("start", [date.min, date(2028, 2, 29), date.max, None])
    @pytest.mark.parametrize("end", [date.min, date(9996, 2, 29), date.max, None])
    @pytest.mark.parametrize("on", [date.min, date(9996, 2, 29), date.max])
    @pytest.mark.parametrize("function", list(Function))
    def test_any_day_gives_findings(self, start: date | None, end: date | None, on: date, function: Function) -> None:
        filed = attrs.evolve(EMPLOYEE, valid_from=start, valid_until=end, function=function)
        for circumstances in (KNOWN, APPOINTED, RequestCircumstances(term_of_function=Period(date.min, date.max))):
            assert check_request(filed, on=on, circumstances=circumstances)

    @pytest.mark.parametrize(
        "junk", [None, 1, "x", b"x", 1.5, True, datetime(2020, 1, 1, tzinfo=UTC), [], {}, object(), ("x",)]
    )
    def test_a_wrong_kind_raises_a_type_error_that_names_it(self, junk: object) -> None:
        for name in ("request", "on", "circumstances"):
            arguments: dict[str, object] = {"request": EMPLOYEE, "on": FILED_ON, "circumstances": KNOWN, name: junk}
            with pytest.raises(TypeError, match=f"^{name} must be"):
                check_request(**arguments)  # type: ignore[arg-type] # on purpose

    @pytest.mark.parametrize(
        "junk", [1, b"x", 1.5, datetime(2020, 1, 1, tzinfo=UTC), [], {1}, object(), ("x",), frozenset({1})]
    )
    @pytest.mark.parametrize("name", [each.name for each in attrs.fields(AccessRequest)])
    def test_a_wrong_kind_of_field_raises_a_type_error_that_names_it(self, name: str, junk: object) -> None:
        with pytest.raises(TypeError, match=f"^{name} must be") as refused:
            AccessRequest(**{name: junk})  # type: ignore[arg-type] # on purpose
        assert "object" not in str(refused.value) or type(junk) is object

    def test_text_that_pretends_is_taken_as_it_stands(self) -> None:
        class Pretender(str):
            __slots__ = ()

            def strip(self, *_: object) -> str:
                raise RuntimeError

        class Weekday(date):
            pass

        filed = attrs.evolve(EMPLOYEE, first_name=Pretender("Anna"), valid_from=Weekday(2020, 9, 1))
        assert type(filed.first_name) is str
        assert codes(filed) == ()
        assert check_request(EMPLOYEE, on=Weekday(2020, 9, 2), circumstances=KNOWN) == ()


class TestPrivacy:
    """Nothing personal is in a finding, a repr or an error."""

    @given(st.sampled_from((None, *BREAKABLE_CODES)).flatmap(lambda code: filings(breaking=code)))
    def test_no_secret_in_findings_and_reprs(self, filed: Filing) -> None:
        secret: dict[str, Any] = {each: f"Sekret{each.title()}9@" for each in TYPED}
        paper = filed.circumstances.authorisation
        shown = [repr(attrs.evolve(filed.request, **secret))]
        if paper is not None:
            hidden: dict[str, Any] = {
                each.name: f"Sekret{each.name}" for each in attrs.fields(InternalAuthorisation) if each.type is str
            }
            paper = attrs.evolve(paper, **hidden)
        circumstances = attrs.evolve(
            filed.circumstances, authorisation=paper, entity_addresses=frozenset({"sekret.example"})
        )
        shown.append(repr(circumstances))
        for named in (filed.request, attrs.evolve(filed.request, **secret)):
            findings = check_request(named, on=filed.on, circumstances=circumstances)
            shown += [
                repr(findings),
                str(findings.to_dicts("pl")),
                str(findings.to_dicts("en")),
                *(str(findings.view(lang)) for lang in ("pl", "en")),
            ]
        text = "\n".join(shown).lower()
        assert "sekret" not in text
        assert not filed.request.pesel.strip() or filed.request.pesel not in text

    def test_a_refused_secret_is_not_shown(self) -> None:
        with pytest.raises(TypeError) as refused:
            AccessRequest(password=b"Sekret123")  # type: ignore[arg-type] # on purpose
        assert "Sekret" not in str(refused.value)
