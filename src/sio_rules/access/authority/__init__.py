"""Who grants access, and with which data the request is compared."""

from .granting import granting_authority
from .offices import Authority, AuthorityLevel, AuthorityRole
from .sources import DataSource, sources_to_compare

__all__ = ["Authority", "AuthorityLevel", "AuthorityRole", "DataSource", "granting_authority", "sources_to_compare"]
