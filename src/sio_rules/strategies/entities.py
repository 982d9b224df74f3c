"""Institutions, bodies and certificates, for tests."""

from collections.abc import Collection

from hypothesis import strategies as st

from sio_rules.certificates import INTELLECTUAL, Certificate, CertificateKind, CertificateReason, Disability
from sio_rules.institutions import MAX_RSPO, Audience, Body, BodyKind, Institution, InstitutionKind

from .identifiers import regons
from .time import covered_days, periods

_KEYS = st.integers(0, 3)


@st.composite
def institutions(draw: st.DrawFn, kinds: Collection[InstitutionKind] = tuple(InstitutionKind)) -> Institution:
    """Draw schools and units of *kinds*; few RSPO numbers, so that the same one comes up again; only a primary school has a district."""
    kind = draw(st.sampled_from(tuple(kinds)))
    return Institution(
        rspo=draw(st.integers(1, 3) | st.just(MAX_RSPO)),
        kind=kind,
        public=draw(st.booleans()),
        run_by=draw(st.sampled_from(BodyKind)),
        audience=draw(st.sampled_from(Audience)),
        special=draw(st.booleans()),
        hospital=draw(st.sampled_from((False, False, False, True))),
        district=kind is InstitutionKind.PRIMARY_SCHOOL and draw(st.booleans()),
        regon=draw(st.none() | regons()),
        founded_on=draw(st.none() | covered_days()),
        in_complex=draw(st.booleans()),
    )


def bodies() -> st.SearchStrategy[Body]:
    """Draw offices and persons of any kind."""
    return st.builds(Body, kind=st.sampled_from(BodyKind), key=_KEYS)


@st.composite
def certificates(draw: st.DrawFn) -> Certificate:
    """Draw certificates and opinions, with at most one degree of intellectual disability and up to two other disabilities."""
    named = draw(st.sets(st.sampled_from(sorted(set(Disability) - INTELLECTUAL, key=lambda each: each.name)), max_size=2))
    degree = draw(st.none() | st.sampled_from(sorted(INTELLECTUAL, key=lambda each: each.name)))
    if degree is not None:
        named.add(degree)
    return Certificate(
        draw(st.sampled_from(CertificateKind)),
        frozenset(named),
        draw(st.none() | periods()),
        institution=draw(st.none() | institutions()),
        issued_by=draw(st.none() | institutions((InstitutionKind.COUNSELLING_CENTRE, InstitutionKind.PRIMARY_SCHOOL))),
        other_reasons=draw(st.frozensets(st.sampled_from(CertificateReason))),
    )
