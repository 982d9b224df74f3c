"""Who grants access, and with which data a request is compared."""

from .granting import granting_authority, not_authorised_to_grant, wrong_addressee
from .grid import EntityKind
from .offices import Authority, AuthorityLevel, AuthorityRole
from .sources import DataSource, sources_to_compare

__all__ = [
    "Authority",
    "AuthorityLevel",
    "AuthorityRole",
    "DataSource",
    "EntityKind",
    "granting_authority",
    "not_authorised_to_grant",
    "sources_to_compare",
    "wrong_addressee",
]
