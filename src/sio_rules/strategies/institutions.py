"""Bodies and certificates for tests."""

from hypothesis import strategies as st

from sio_rules.certificates import INTELLECTUAL, Certificate, CertificateKind, Disability
from sio_rules.institutions import Body, BodyKind

from .time import periods

_KEYS = st.integers(0, 3)


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
    kind = draw(st.sampled_from(CertificateKind))
    return Certificate(kind, frozenset(named), draw(st.none() | periods()))
