"""A pupil whom SIO marks as unverified (art. 44; the guide, 2.4)."""

from itertools import product

import pytest
from world import K, institution

from sio_rules.institutions import SCHOOLS
from sio_rules.pupils.identity.unverified import pupil_unverified
from sio_rules.pupils.identity.verification import Verification

WRONG = Verification(positive=False)
SCHOOL = institution()
HOSPITAL = institution(rspo=2, special=True, hospital=True)


class TestPupilUnverified:
    """PUP-671; special schools in medical establishments are exempt (PUP-215)."""

    def test_only_a_negative_result(self) -> None:
        told = pupil_unverified(WRONG, [SCHOOL])
        assert told is not None
        assert (told.code, told.at) == ("PUP-671", "positive")
        assert pupil_unverified(Verification(positive=True), [SCHOOL]) is None

    def test_exempt_where_all_institutions_are(self) -> None:
        assert pupil_unverified(WRONG, [HOSPITAL]) is None
        assert pupil_unverified(WRONG, [HOSPITAL, HOSPITAL]) is None
        assert pupil_unverified(WRONG, [HOSPITAL, SCHOOL]) is not None
        assert pupil_unverified(WRONG, []) is not None

    @pytest.mark.parametrize(("kind", "special", "hospital"), list(product(K, (False, True), (False, True))))
    def test_every_institution(self, kind: K, *, special: bool, hospital: bool) -> None:
        at = institution(kind, special=special, hospital=hospital)
        assert (pupil_unverified(WRONG, [at]) is None) is (kind in SCHOOLS and special and hospital)
