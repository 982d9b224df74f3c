"""Which schools and units send a kind of data."""

import pytest
from world import institution, school

from sio_rules.institutions import CENTRES, DIPLOMA_SCHOOLS, PRESCHOOLS, SCHOOLS, Audience, Body, BodyKind, InstitutionKind
from sio_rules.pupils.reporting.by_kind import DUTY_FORMS, SENDERS, narrowed
from sio_rules.pupils.reporting.kinds import DataKind, Permission
from sio_rules.pupils.reporting.reporting import allowed_data_kinds, data_not_to_be_sent, may_report
from sio_rules.pupils.reporting.restricted import FULL_REPORTERS

K, D = InstitutionKind, DataKind
HOUSES = {K.BOARDING_HOUSE, K.HOLIDAY_HOME}
COLLEGE = {K.SOCIAL_SERVICES_COLLEGE}
WANTED = {
    D.IDENTIFICATION: FULL_REPORTERS,
    D.ACCIDENTS: FULL_REPORTERS,
    D.SCHOOLING: FULL_REPORTERS - HOUSES,
    D.CLASSES: FULL_REPORTERS - HOUSES,
    D.PARTICULARS: SCHOOLS | PRESCHOOLS | COLLEGE,
    D.EXAMS: SCHOOLS,
    D.AID: SCHOOLS,
    D.ADDITIONAL_CLASSES: SCHOOLS,
    D.DIPLOMAS: DIPLOMA_SCHOOLS,
    D.LAUREATES: SCHOOLS,
    D.TRANSPORT: SCHOOLS | PRESCHOOLS | CENTRES,
    D.STAYS: CENTRES | HOUSES,
    D.MOTHER_AND_CHILD: {K.MOW},
    D.PRESCHOOL_DUTY: {K.PRIMARY_SCHOOL},
    D.SCHOOL_DUTY: {K.PRIMARY_SCHOOL},
    D.LEARNING_DUTY: set(),
}
"""Who may send what, of the schools and units that section 1 does not restrict."""
UNSAID = {D.SCHOOLING, D.CLASSES, D.ADDITIONAL_CLASSES}


class TestSenders:
    """PUP-101h, PUP-101i: sections 5 to 14 of the guide (A-83)."""

    def test_each_kind_of_data_but_the_duties_stands_once(self) -> None:
        """So that it has one row."""
        told = sorted(data.name for row in SENDERS for data in row.data)
        assert told == sorted(data.name for data in set(DataKind) - DUTY_FORMS - {D.LEARNING_DUTY})

    @pytest.mark.parametrize("kind", [kind for kind in InstitutionKind if kind in FULL_REPORTERS])
    def test_every_kind_of_data_and_institution(self, kind: InstitutionKind) -> None:
        """A kindergarten registers nobody for an exam; what the guide does not mention is a warning."""
        known = school(kind)
        assert allowed_data_kinds(known) == {data for data, kinds in WANTED.items() if kind in kinds}
        for data in set(DataKind) - allowed_data_kinds(known) - DUTY_FORMS - {D.LEARNING_DUTY}:
            decision = may_report(known, data)
            assert decision.outcome is (None if data in UNSAID else Permission.FORBIDDEN)
            assert decision.because.codes == ("PUP-101i" if data in UNSAID else "PUP-101h",)
            assert decision.because[0].facts == {"entity_kind": kind, "data_kind": data}


class TestNarrowed:
    """PUP-101d, PUP-101g, PUP-101j to PUP-101l: what more than the kind decides."""

    @pytest.mark.parametrize("data", [D.PRESCHOOL_DUTY, D.SCHOOL_DUTY])
    def test_the_forms_of_duties_want_a_district(self, data: DataKind) -> None:
        """Not given is asked for, and a warning where the data are sent."""
        assert may_report(school(), data).because.codes == ("PUP-101f",)
        without = may_report(school(district=False), data)
        assert (without.outcome, without.because.codes) == (Permission.FORBIDDEN, ("PUP-101d",))
        assert [each.at for each in without.because] == ["data"]
        unknown = may_report(institution(), data)
        assert (unknown.outcome, unknown.because.codes) == (None, ())
        assert [each.about for each in unknown.questions] == ["reporter.district"]
        finding = data_not_to_be_sent(institution(), data)
        assert finding is not None
        assert (finding.code, finding.facts) == ("PUP-101g", {"data_kind": data})
        assert data not in allowed_data_kinds(institution())
        assert data in allowed_data_kinds(school())

    @pytest.mark.parametrize("kind", [K.PRIMARY_SCHOOL, K.KINDERGARTEN, K.TECHNICAL_SCHOOL, K.SOSW])
    def test_transport_is_of_public_ones(self, kind: InstitutionKind) -> None:
        """Not given is asked for."""
        assert may_report(school(kind), D.TRANSPORT).outcome is Permission.ALLOWED
        private = may_report(school(kind, public=False), D.TRANSPORT)
        assert (private.outcome, private.because.codes) == (Permission.FORBIDDEN, ("PUP-101j",))
        unknown = may_report(school(kind, public=None), D.TRANSPORT)
        assert [each.about for each in unknown.questions] == ["reporter.public"]
        finding = data_not_to_be_sent(school(kind, public=None), D.TRANSPORT)
        assert finding is not None
        assert finding.code == "PUP-101k"

    @pytest.mark.parametrize("audience", Audience)
    def test_laureates_are_of_children_and_young_people(self, audience: Audience) -> None:
        """Or of a school without a category of pupils."""
        decision = may_report(school(K.GENERAL_SECONDARY_SCHOOL, audience=audience), D.LAUREATES)
        adults = audience is Audience.ADULTS
        assert decision.outcome is (Permission.FORBIDDEN if adults else Permission.ALLOWED)
        assert decision.because.codes == ("PUP-101l" if adults else "PUP-101a",)

    @pytest.mark.parametrize(
        "data", [data for data in D if data is not D.LAUREATES and K.GENERAL_SECONDARY_SCHOOL in WANTED[data]]
    )
    def test_a_school_for_adults_sends_all_other_data(self, data: DataKind) -> None:
        """As one for young people does."""
        assert may_report(school(K.GENERAL_SECONDARY_SCHOOL, audience=Audience.ADULTS), data).outcome is Permission.ALLOWED

    @pytest.mark.parametrize("kind", BodyKind)
    def test_nothing_more_is_asked_of_a_body(self, kind: BodyKind) -> None:
        """It has neither district nor pupils."""
        for data in DataKind:
            assert not may_report(Body(kind), data).questions
            assert narrowed(Body(kind), data) == (None, None)
