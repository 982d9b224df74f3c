"""ACC-240a to ACC-240d, ACC-241a, ACC-241b: the document that is shown."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sio_rules.access.procedure.shown_document import ShownDocument, ShownDocumentKind, check_document
from sio_rules.strategies import shown_documents

K = ShownDocumentKind
TODAY = date(2026, 3, 9)


def shown(kind: K = K.IDENTITY_CARD, *, foreigner: bool = False, number: str = "") -> ShownDocument:
    """Return a document that is valid today."""
    return ShownDocument(kind=kind, valid_until=TODAY, foreigner=foreigner, number=number)


class TestKind:
    """Identity card or passport; for a foreigner a residence card or what the ordinance names."""

    @pytest.mark.parametrize(
        ("kind", "foreigner", "code"),
        [
            (K.IDENTITY_CARD, False, None),
            (K.PASSPORT, False, None),
            (K.RESIDENCE_CARD, False, "ACC-240b"),
            (K.ORDINANCE_DOCUMENT, False, "ACC-240b"),
            (K.IDENTITY_CARD, True, "ACC-241a"),
            (K.PASSPORT, True, "ACC-241a"),
            (K.RESIDENCE_CARD, True, None),
            (K.ORDINANCE_DOCUMENT, True, "ACC-241b"),
        ],
    )
    def test_who_shows_what(self, kind: K, foreigner: bool, code: str | None) -> None:
        """Enumerated in full."""
        findings = check_document(shown(kind, foreigner=foreigner), on=TODAY)
        assert findings.codes == (() if code is None else (code,))

    def test_what_has_to_be_looked_up_does_not_stop_anybody(self) -> None:
        """A WARNING, no ERROR."""
        findings = check_document(shown(K.ORDINANCE_DOCUMENT, foreigner=True), on=TODAY)
        assert findings.codes == findings.warnings.codes == ("ACC-241b",)


class TestValidity:
    """Valid on the day of appearing."""

    def test_the_last_day_is_valid_and_the_next_is_not(self) -> None:
        """ACC-240c."""
        assert not check_document(shown(), on=TODAY)
        assert check_document(shown(), on=TODAY + timedelta(days=1)).codes == ("ACC-240c",)

    def test_an_unknown_end_is_not_taken_for_valid(self) -> None:
        """ACC-240d, unless there is no end."""
        assert check_document(ShownDocument(kind=K.PASSPORT), on=TODAY).codes == ("ACC-240d",)
        assert not check_document(ShownDocument(kind=K.PASSPORT, indefinite=True), on=TODAY)

    @given(shown_documents(), st.dates(), st.dates())
    def test_a_document_never_becomes_valid_again(self, document: ShownDocument, one: date, other: date) -> None:
        """Once it has expired."""
        early, late = sorted((one, other))
        if check_document(document, on=early).under("document.valid_until"):
            assert check_document(document, on=late).under("document.valid_until")


class TestCheckDocument:
    """All together."""

    def test_nothing_shown(self) -> None:
        """ACC-240a."""
        assert check_document(None, on=TODAY).codes == ("ACC-240a",)

    def test_everything_wrong_is_told(self) -> None:
        """Kind and validity."""
        expired = ShownDocument(kind=K.RESIDENCE_CARD, valid_until=date(2020, 1, 1))
        findings = check_document(expired, on=TODAY, at="event.document")
        assert findings.codes == ("ACC-240b", "ACC-240c")
        assert [each.at for each in findings] == ["event.document.kind", "event.document.valid_until"]

    @pytest.mark.parametrize(
        ("kind", "number", "codes"),
        [
            (K.IDENTITY_CARD, "ABA300000", ()),
            (K.IDENTITY_CARD, "ABA300001", ("IDN-005c",)),
            (K.PASSPORT, "ZS0000177", ()),
            (K.PASSPORT, "ZS0000178", ("IDN-006c",)),
        ],
    )
    def test_a_number_that_is_typed_is_checked(self, kind: K, number: str, codes: tuple[str, ...]) -> None:
        """And is needed nowhere."""
        assert check_document(shown(kind, number=number), on=TODAY).codes == codes

    def test_a_foreign_number_and_one_of_another_kind_have_no_rule(self) -> None:
        """Nothing is guessed."""
        assert not check_document(shown(K.RESIDENCE_CARD, foreigner=True, number="?"), on=TODAY)
        foreign = check_document(shown(K.PASSPORT, foreigner=True, number="?"), on=TODAY)
        assert [each.at for each in foreign if each.at.endswith("number")] == []
        assert check_document(shown(K.RESIDENCE_CARD, number="?"), on=TODAY).codes == ("ACC-240b",)

    def test_the_number_is_never_shown(self) -> None:
        """Neither the document nor a finding shows it."""
        document = shown(number="ABA300001")
        assert "ABA300001" not in repr(document) + repr(check_document(document, on=TODAY).to_dicts("pl"))
