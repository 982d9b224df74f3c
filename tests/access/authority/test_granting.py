"""ACC-121, ACC-219 to ACC-223: which authority grants access."""

from itertools import product

import pytest
from hypothesis import given

from sio_rules.access.applicants import STATUTORY, Applicant
from sio_rules.access.authority.granting import (
    _BY_WHOM_REGISTERED,
    _BY_WHOM_RUN,
    NO_AUTHORITY_NAMED,
    SENDER_GRANTS_NOTHING,
    granting_authority,
    not_authorised_to_grant,
    wrong_addressee,
)
from sio_rules.access.authority.grid import SENDERS, EntityKind
from sio_rules.access.authority.offices import Authority, AuthorityLevel, AuthorityRole
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.rule import Decision
from sio_rules.strategies import authorities

B, R, L = BodyKind, AuthorityRole, AuthorityLevel
SCHOOL = InstitutionKind.PRIMARY_SCHOOL
ENTITIES: tuple[EntityKind, ...] = (*InstitutionKind, *BodyKind)
HEAD = Applicant.HEAD


def role(decision: Decision[Authority]) -> AuthorityRole | None:
    """Return the office, or None where there is no answer."""
    return None if decision.outcome is None else decision.outcome.role


class TestGrantingAuthority:
    """S002 section I: three levels; S001: the head of the own entity for employees."""

    @pytest.mark.parametrize(
        ("body", "level", "office"),
        [
            (B.OTHER_MINISTER, L.LEVEL_I, R.EDUCATION_MINISTER),
            (B.CENTRAL_EXAMINATION_BOARD, L.LEVEL_I, R.EDUCATION_MINISTER),
            (B.REGIONAL_EXAMINATION_BOARD, L.LEVEL_I, R.EDUCATION_MINISTER),
            (B.EDUCATION_BOARD, L.LEVEL_I, R.EDUCATION_MINISTER),
            (B.ARTISTIC_EDUCATION_CENTRE, L.LEVEL_I, R.EDUCATION_MINISTER),
            (B.CRAFT_CHAMBER, L.LEVEL_I, R.EDUCATION_MINISTER),
            (B.GMINA, L.LEVEL_II, R.EDUCATION_SUPERINTENDENT),
            (B.CITY_WITH_POWIAT_RIGHTS, L.LEVEL_II, R.EDUCATION_SUPERINTENDENT),
            (B.POWIAT, L.LEVEL_II, R.EDUCATION_SUPERINTENDENT),
            (B.VOIVODESHIP, L.LEVEL_II, R.EDUCATION_SUPERINTENDENT),
        ],
    )
    def test_heads_of_bodies(self, body: BodyKind, level: AuthorityLevel, office: AuthorityRole) -> None:
        """Levels I and II."""
        outcome = granting_authority(HEAD, body).outcome
        assert outcome is not None
        assert (outcome.level, outcome.role) == (level, office)

    def test_presidents_and_rectors(self) -> None:
        """On level I as well (A-25)."""
        assert role(granting_authority(Applicant.AUDIT_CHAMBER_PRESIDENT, B.AUDIT_CHAMBER)) is R.EDUCATION_MINISTER
        assert role(granting_authority(Applicant.RECTOR, B.UNIVERSITY)) is R.EDUCATION_MINISTER

    @pytest.mark.parametrize(
        ("sender", "office"),
        [
            (B.GMINA, R.HEAD_OF_GMINA),
            (B.CITY_WITH_POWIAT_RIGHTS, R.HEAD_OF_GMINA),
            (B.POWIAT, R.STAROSTA),
            (B.VOIVODESHIP, R.VOIVODESHIP_MARSHAL),
            (B.EDUCATION_MINISTER, R.EDUCATION_MINISTER),
            (B.OTHER_MINISTER, R.RUNNING_MINISTER),
        ],
    )
    @pytest.mark.parametrize("entity", [*InstitutionKind, B.SHARED_SERVICES_CENTRE])
    def test_level_iii_follows_the_sender(self, entity: EntityKind, sender: BodyKind, office: AuthorityRole) -> None:
        """Whether it runs the school or has it in its register."""
        by_run = granting_authority(HEAD, entity, run_by=sender)
        assert role(by_run) is office
        assert by_run.outcome is not None
        assert by_run.outcome.level is L.LEVEL_III
        if isinstance(entity, InstitutionKind):
            assert role(granting_authority(HEAD, entity, run_by=B.OTHER_PERSON, registered_by=sender)) is office

    @pytest.mark.parametrize("run_by", [None, B.OTHER_PERSON, B.UNIVERSITY])
    def test_a_school_of_somebody_else_asks_who_registered_it(self, run_by: BodyKind | None) -> None:
        """A person, a university or an unknown body sends nothing to RSPO."""
        assert granting_authority(HEAD, SCHOOL, run_by=run_by).questions == (_BY_WHOM_REGISTERED,)

    def test_a_shared_services_centre_asks_who_runs_it(self) -> None:
        """RSPO does not list it, so the register makes no difference."""
        centre = B.SHARED_SERVICES_CENTRE
        assert granting_authority(HEAD, centre, registered_by=B.GMINA).questions == (_BY_WHOM_RUN,)

    @pytest.mark.parametrize("entity", [SCHOOL, InstitutionKind.MUSIC_SCHOOL_I, InstitutionKind.MOS])
    @pytest.mark.parametrize("registered_by", [body for body in BodyKind if body in SENDERS])
    def test_who_sends_the_data_decides_alone(self, entity: InstitutionKind, registered_by: BodyKind) -> None:
        """S002:96 names only who sends to RSPO: knowing who runs the school, too, changes nothing."""
        alone = granting_authority(HEAD, entity, registered_by=registered_by)
        assert alone.outcome is not None
        for run_by in BodyKind:
            assert granting_authority(HEAD, entity, run_by=run_by, registered_by=registered_by) == alone

    def test_a_music_school_of_a_gmina_that_a_minister_registers(self) -> None:
        """The minister grants."""
        music = InstitutionKind.MUSIC_SCHOOL_I
        decision = granting_authority(HEAD, music, run_by=B.GMINA, registered_by=B.OTHER_MINISTER)
        assert role(decision) is R.RUNNING_MINISTER

    @pytest.mark.parametrize("sender", [body for body in BodyKind if body not in SENDERS])
    def test_a_sender_that_grants_nothing_gives_no_answer(self, sender: BodyKind) -> None:
        """Only ministers and local governments do."""
        by_register = granting_authority(HEAD, SCHOOL, registered_by=sender)
        by_running = granting_authority(HEAD, B.SHARED_SERVICES_CENTRE, run_by=sender)
        assert by_register.because.codes == by_running.because.codes == (SENDER_GRANTS_NOTHING.code,)
        by_both = granting_authority(HEAD, SCHOOL, run_by=B.GMINA, registered_by=sender)
        assert by_both.because.codes == (SENDER_GRANTS_NOTHING.code,)

    @pytest.mark.parametrize("entity", [entity for entity in ENTITIES if entity is not B.OTHER_PERSON])
    @pytest.mark.parametrize("applicant", [Applicant.EMPLOYEE, Applicant.GRANTER_FOR_STAFF])
    def test_staff_go_to_their_own_head(self, applicant: Applicant, entity: EntityKind) -> None:
        """ACC-121, whoever runs the entity."""
        assert role(granting_authority(applicant, entity)) is R.HEAD_OF_OWN_ENTITY

    @pytest.mark.parametrize("entity", ENTITIES)
    def test_who_grants_to_heads_is_employed_by_a_granting_body(self, entity: EntityKind) -> None:
        """Elsewhere the head has nothing to hand on."""
        granting = entity in SENDERS or entity is B.EDUCATION_BOARD
        expected = R.HEAD_OF_OWN_ENTITY if granting else None
        assert role(granting_authority(Applicant.GRANTER_FOR_HEADS, entity)) is expected

    def test_every_combination_has_one_answer_a_question_or_a_finding(self) -> None:
        """6 capacities, every entity, every sender and runner: never nothing, and statutory ones never the own head."""
        known = (None, *BodyKind)
        for applicant, entity, registered_by, run_by in product(Applicant, ENTITIES, known, known):
            decision = granting_authority(applicant, entity, registered_by=registered_by, run_by=run_by)
            grounds = len(decision.because)
            assert (decision.outcome is not None) + bool(decision.questions) + (decision.outcome is None and grounds) == 1
            if decision.outcome is not None:
                assert (decision.outcome.role is R.HEAD_OF_OWN_ENTITY) == (applicant not in STATUTORY)

    def test_what_is_asked_would_change_the_answer(self) -> None:
        """A question has at least two different answers, and an answer without a question does not depend on what was unknown."""
        for applicant, entity in product(Applicant, ENTITIES):
            asked = granting_authority(applicant, entity).questions
            for about in ("registered_by", "run_by"):
                answers = {role(granting_authority(applicant, entity, **{about: body})) for body in BodyKind}
                if asked and asked[0].about == about:
                    assert len(answers) > 2
                elif not asked:
                    assert answers == {role(granting_authority(applicant, entity))}

    @pytest.mark.parametrize(
        ("applicant", "entity"),
        [
            (Applicant.RECTOR, SCHOOL),
            (Applicant.RECTOR, B.GMINA),
            (Applicant.AUDIT_CHAMBER_PRESIDENT, B.UNIVERSITY),
            (HEAD, B.UNIVERSITY),
            (HEAD, B.AUDIT_CHAMBER),
            (HEAD, B.EDUCATION_MINISTER),
            (HEAD, B.OTHER_PERSON),
            (Applicant.EMPLOYEE, B.OTHER_PERSON),
        ],
    )
    def test_what_the_sources_do_not_name_gets_no_answer(self, applicant: Applicant, entity: EntityKind) -> None:
        """Access errs on the side of refusing."""
        decision = granting_authority(applicant, entity, registered_by=B.GMINA, run_by=B.GMINA)
        assert decision.outcome is None
        assert decision.because.codes == (NO_AUTHORITY_NAMED.code,)


class TestSubstitutes:
    """ACC-222: a person whom the authority has authorised may act for it."""

    @given(authorities())
    def test_the_head_and_the_right_granter_may_act(self, authority: Authority) -> None:
        """Nobody else: a person who grants access to staff does not grant it to heads."""
        may = {acting for acting in Applicant if not_authorised_to_grant(authority, acting) is None}
        own = authority.level is L.OWN_ENTITY
        assert may == {HEAD, Applicant.GRANTER_FOR_STAFF if own else Applicant.GRANTER_FOR_HEADS}

    def test_the_finding_says_who_may(self) -> None:
        """ACC-222."""
        authority = granting_authority(HEAD, B.GMINA).outcome
        assert authority is not None
        finding = not_authorised_to_grant(authority, Applicant.EMPLOYEE)
        assert finding is not None
        assert (finding.code, finding.facts["acting"]) == ("ACC-222", Applicant.EMPLOYEE)


class TestAddressee:
    """ACC-223: the applicant does not choose."""

    @given(authorities())
    def test_only_the_authority_itself_is_right(self, authority: Authority) -> None:
        """Every other office is a finding."""
        wrong = {office for office in AuthorityRole if wrong_addressee(office, authority) is not None}
        assert wrong == set(AuthorityRole) - {authority.role}
        finding = wrong_addressee(min(wrong, key=lambda each: each.name), authority)
        assert finding is not None
        assert finding.code == "ACC-223"

    def test_the_starosta_is_not_the_head_of_a_gmina(self) -> None:
        """The finding names both offices."""
        authority = Authority(AuthorityRole.HEAD_OF_GMINA, AuthorityLevel.LEVEL_III, Applicant.GRANTER_FOR_HEADS)
        finding = wrong_addressee(AuthorityRole.STAROSTA, authority)
        assert finding is not None
        assert finding.facts == {"addressed_to": AuthorityRole.STAROSTA, "role": AuthorityRole.HEAD_OF_GMINA}
