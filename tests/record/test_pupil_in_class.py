"""The pupil of a record in a class: ages and minority languages, with what the record knows of the pupil."""

from datetime import date
from typing import Any

import pytest
from world import K, at_level, day, days, institution

from sio_rules.certificates import Certificate, CertificateKind, Disability
from sio_rules.classes import ClassAssignment, ClassKind, Level
from sio_rules.periods import Period
from sio_rules.pupils.duties.district_entries import SchoolDutyEntry, SchoolDutyForm
from sio_rules.pupils.identity.identity import PupilIdentity
from sio_rules.record import PupilRecord, check_record

ON = date(2026, 3, 2)
SCHOOL = institution(K.PRIMARY_SCHOOL, 1)
YEAR = days("2025-09-01", "2026-08-31")
PRESCHOOL = at_level(Level.PRESCHOOL, "2025-09-01", "2026-08-31", at=SCHOOL)
GROUP = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.MINORITY_LANGUAGE_GROUP, at=SCHOOL)
RW = at_level(None, "2025-09-01", "2026-08-31", kind=ClassKind.RW, at=SCHOOL)
K_S, D_F = CertificateKind.SPECIAL_EDUCATION, CertificateKind.DEFERRAL


def codes(assignment: ClassAssignment, born_on: str | None = None, **parts: Any) -> list[str]:
    """Return what is found of PUP-410 to PUP-414 at the assignment."""
    identity = None if born_on is None else PupilIdentity(no_pesel=True, born_on=day(born_on), polish_citizen=True)
    record = PupilRecord(pupil=1, assignments=(assignment,), **({"identity": identity} | parts))
    found = check_record(record, on=ON).under("assignments[0]")
    return [code for code in found.codes if "PUP-410" <= code < "PUP-415"]


class TestPupilInClass:
    """PUP-410 to PUP-414 with what the record knows."""

    @pytest.mark.parametrize(
        ("born_on", "expected"),
        [
            ("2023-03-01", []),
            ("2023-03-02", ["PUP-410a"]),
            ("2019-01-01", []),
            ("2018-12-31", ["PUP-411b"]),
            ("2018-01-01", ["PUP-411b"]),
            ("2017-12-31", ["PUP-411c"]),
            ("2016-12-31", ["PUP-411d"]),
        ],
    )
    def test_the_age_in_a_preschool_class(self, born_on: str, expected: list[str]) -> None:
        """A deferral is not known where the record shows none; a certificate that it does not show is absent."""
        assert codes(PRESCHOOL, born_on) == expected

    @pytest.mark.parametrize("period", [None, YEAR, days("2020-09-01", "2025-09-01"), days("2026-08-31")])
    def test_certificates_and_opinions_that_count(self, period: Period | None) -> None:
        """One day of the assignment is enough."""
        for kind, born_on in ((D_F, "2018-05-01"), (K_S, "2018-05-01"), (K_S, "2017-05-01")):
            assert codes(PRESCHOOL, born_on, certificates=(Certificate(kind, period=period),)) == []

    def test_those_that_do_not(self) -> None:
        """Another time, another kind, and a deferral where only a certificate allows it."""
        ended = days("2020-09-01", "2025-08-31")
        for kind in CertificateKind:
            assert codes(PRESCHOOL, "2018-05-01", certificates=(Certificate(kind, period=ended),)) == ["PUP-411b"]
        assert codes(PRESCHOOL, "2018-05-01", certificates=(Certificate(CertificateKind.WWR, period=YEAR),)) == ["PUP-411b"]
        assert codes(PRESCHOOL, "2017-05-01", certificates=(Certificate(D_F, period=YEAR),)) == ["PUP-411c"]

    @pytest.mark.parametrize("form", SchoolDutyForm)
    def test_a_deferral_that_is_entered_is_known(self, form: SchoolDutyForm) -> None:
        """In the form of compulsory schooling."""
        entry = SchoolDutyEntry(school=institution(K.PRIMARY_SCHOOL, 2, district=True), form=form)
        deferred = form is SchoolDutyForm.DEFERRAL
        assert codes(PRESCHOOL, "2018-05-01", duties=(entry,)) == ([] if deferred else ["PUP-411b"])

    def test_the_age_in_rw(self) -> None:
        """From the school year of turning 3."""
        assert [codes(RW, born_on) for born_on in ("2022-12-31", "2023-01-01")] == [[], ["PUP-412a"]]

    @pytest.mark.parametrize(("citizen", "expected"), [(True, []), (False, ["PUP-413a"]), (None, ["PUP-413b"])])
    def test_a_minority_language(self, expected: list[str], *, citizen: bool | None) -> None:
        """Citizenship is that of the identity, disabilities those of the certificates."""
        identity = PupilIdentity(no_pesel=True, born_on=day("2015-05-01"), polish_citizen=citizen)
        assert codes(GROUP, identity=identity) == expected
        severe = Certificate(K_S, frozenset({Disability.INTELLECTUAL_SEVERE}), YEAR)
        assert codes(GROUP, identity=identity, certificates=(severe,)) == [*expected, "PUP-414a"]

    def test_a_date_of_birth_that_is_not_given(self) -> None:
        """Without an identity PUP-201 says it."""
        assert codes(PRESCHOOL, identity=PupilIdentity(no_pesel=True)) == ["PUP-410b"]
        assert codes(PRESCHOOL) == []
