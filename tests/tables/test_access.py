"""The tables of access agree with the functions, for every applicant, entity, sender, scope and window."""

from datetime import date, timedelta
from itertools import product

import pytest
from lookup import answers, matching

from sio_rules.access import (
    AccessScope,
    Applicant,
    DataSource,
    granting_authority,
    internal_capacities,
    renewal_window,
    sources_to_compare,
    title_to_access,
)
from sio_rules.access.authority.grid import SENDERS
from sio_rules.access.renewal.window import outside_window
from sio_rules.errors import OutOfCoverageError
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.tables import TABLES

ENTITIES = (*InstitutionKind, *BodyKind)
BODIES = (*BodyKind, None)


def sender(entity: InstitutionKind | BodyKind, registered_by: BodyKind | None, run_by: BodyKind | None) -> BodyKind | None:
    """Return who sends the data, as the column says."""
    if isinstance(entity, BodyKind):
        return run_by
    return registered_by or (run_by if run_by in SENDERS else None)


class TestGrantingAuthority:
    """Every applicant, entity, sender and running body."""

    @pytest.mark.parametrize("applicant", Applicant)
    def test_agrees_with_the_function(self, applicant: Applicant) -> None:
        for entity, registered_by, run_by in product(ENTITIES, BODIES, BODIES):
            decision = granting_authority(applicant, entity, registered_by=registered_by, run_by=run_by)
            sent_by = sender(entity, registered_by, run_by)
            if sent_by is None:
                rows = matching("granting_authority", applicant=applicant, entity_kind=entity, sent_by="")
                assert bool(decision.questions) is (rows == [])
                if not rows:
                    continue
            role, level, substitute, code = answers(
                "granting_authority", applicant=applicant, entity_kind=entity, sent_by=sent_by
            )
            assert code == decision.because[0].code
            said = decision.outcome
            known = (None, None, None) if said is None else (said.role.key, said.level.key, said.substitute.key)
            assert (role, level, substitute) == known


class TestOtherTables:
    """Sources, titles, capacities."""

    @pytest.mark.parametrize("applicant", Applicant)
    def test_the_sources_agree_with_the_function(self, applicant: Applicant) -> None:
        for entity in ENTITIES:
            *compared, code = answers("data_sources", applicant=applicant, entity_kind=entity)
            decision = sources_to_compare(applicant, entity)
            assert decision.outcome is not None
            assert compared == [source in decision.outcome for source in DataSource]
            assert code == decision.because[0].code

    @pytest.mark.parametrize("applicant", Applicant)
    def test_the_titles_agree_with_the_function(self, applicant: Applicant) -> None:
        decision = title_to_access(applicant)
        assert decision.outcome is not None
        assert answers("access_titles", applicant=applicant) == (decision.outcome.key, decision.because[0].code)

    def test_the_capacities_of_scopes_are_those_of_each(self) -> None:
        for flags in product((False, True), repeat=len(AccessScope)):
            scopes = frozenset(scope for scope, chosen in zip(AccessScope, flags, strict=True) if chosen)
            asked = {answers("capacities", scope=scope)[0] for scope in scopes}
            assert asked == {capacity.key for capacity in internal_capacities(scopes)}


class TestRenewalWindows:
    """Every window: a day before it, and its first day."""

    def test_agrees_with_the_functions(self) -> None:
        rows = TABLES["renewal_windows"].rows
        assert len(rows) == 2
        for first_day, last_day, opens, closes, too_early, too_late in rows:
            assert isinstance(first_day, date)
            assert isinstance(opens, int)
            assert isinstance(closes, int)
            for on in (first_day, last_day or date(2030, 1, 1)):
                assert isinstance(on, date)
                for months in range(5):
                    expires_on = date(on.year + (on.month + months > 12), (on.month + months - 1) % 12 + 1, 15)
                    window = renewal_window(expires_on, on=on)
                    months_of = [
                        (expires_on.year - day.year) * 12 + expires_on.month - day.month for day in window_days(window)
                    ]
                    assert months_of == [opens, closes]
                    found = outside_window(on, expires_on=expires_on)
                    said = too_early if on < window.start else too_late if on > window_days(window)[1] else None
                    assert said == (found and found.code)

    def test_no_window_is_law_before_the_act(self) -> None:
        first_day = min(row[0] for row in TABLES["renewal_windows"].rows)  # type: ignore[type-var] # days
        assert isinstance(first_day, date)
        assert TABLES["renewal_windows"].on(first_day - timedelta(days=1)) == ()
        with pytest.raises(OutOfCoverageError):
            renewal_window(date(2013, 1, 1), on=first_day - timedelta(days=1))


def window_days(window: object) -> tuple[date, date]:
    """Return the two ends of a window, which has both."""
    first, last = window.start, window.end  # type: ignore[attr-defined] # a period
    return first, last
