"""The form as a value."""

import copy
import pickle

from hypothesis import given

from sio_rules.access import AccessRequest, RequestField
from sio_rules.strategies import access_requests


class TestAccessRequest:
    """The form as a value."""

    def test_every_field_of_the_list_is_one_of_the_form(self) -> None:
        assert [named.path for named in RequestField] == list(AccessRequest.__annotations__)

    @given(access_requests())
    def test_it_survives_copying_and_pickling(self, filed: AccessRequest) -> None:
        assert filed == copy.deepcopy(filed) == pickle.loads(pickle.dumps(filed))
        assert hash(filed) == hash(copy.copy(filed))
