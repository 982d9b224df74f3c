"""Institutions, bodies and certificates, for tests."""

from collections.abc import Collection

from hypothesis import strategies as st

from sio_rules.certificates import INTELLECTUAL, Certificate, CertificateKind, CertificateReason, Disability
from sio_rules.institutions import MAX_RSPO, Audience, Body, BodyKind, Institution, InstitutionKind

from ._choices import built, maybe
from .identifiers import regons
from .time import covered_days, periods

_KEYS = st.integers(0, 3)
_RSPO_NUMBERS = st.sampled_from((1, 2, 3, MAX_RSPO))
_FLAGS = st.booleans()
_SELDOM = st.sampled_from((False, False, False, True))
_BODIES = st.sampled_from(BodyKind)
_AUDIENCES = st.sampled_from(Audience)
_REGONS = st.none() | regons()
_FOUNDED = st.none() | covered_days()


def institutions(kinds: Collection[InstitutionKind] = tuple(InstitutionKind)) -> st.SearchStrategy[Institution]:
    """Draw schools and units of *kinds*; few RSPO numbers, so that the same one comes up again; only a primary school has a district."""
    return _institutions(st.sampled_from(tuple(kinds)))


@st.composite
def _institutions(draw: st.DrawFn, kinds: st.SearchStrategy[InstitutionKind]) -> Institution:
    kind = draw(kinds)
    return Institution(
        rspo=draw(_RSPO_NUMBERS),
        kind=kind,
        public=draw(_FLAGS),
        run_by=draw(_BODIES),
        audience=draw(_AUDIENCES),
        special=draw(_FLAGS),
        hospital=draw(_SELDOM),
        district=kind is InstitutionKind.PRIMARY_SCHOOL and draw(_FLAGS),
        regon=draw(_REGONS),
        founded_on=draw(_FOUNDED),
        in_complex=draw(_FLAGS),
    )


def bodies() -> st.SearchStrategy[Body]:
    """Draw offices and persons of any kind."""
    return built(Body, kind=st.sampled_from(BodyKind), key=_KEYS)


@st.composite
def sets_of_disabilities(draw: st.DrawFn) -> frozenset[Disability]:
    """Draw sets of disabilities, with at most one degree of intellectual disability."""
    return draw(_OTHER_DISABILITIES) | draw(_DEGREES)


_OTHER_DISABILITIES = st.frozensets(st.sampled_from([each for each in Disability if each not in INTELLECTUAL]), max_size=2)
_DEGREES = maybe([frozenset({each}) for each in Disability if each in INTELLECTUAL]).map(lambda one: one or frozenset())


def certificates() -> st.SearchStrategy[Certificate]:
    """Draw certificates and opinions, with at most one degree of intellectual disability and up to two other disabilities."""
    return built(
        Certificate,
        kind=st.sampled_from(CertificateKind),
        disabilities=sets_of_disabilities(),
        period=st.none() | periods(),
        institution=st.none() | institutions(),
        issued_by=st.none() | institutions((InstitutionKind.COUNSELLING_CENTRE, InstitutionKind.PRIMARY_SCHOOL)),
        other_reasons=st.frozensets(st.sampled_from(CertificateReason)),
    )
