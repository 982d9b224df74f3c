"""Who grants access, and with which data the request is compared."""

from .granting import granting_authority
from .offices import Authority, AuthorityLevel, AuthorityRole
from .sources import DataSource, compared_with

__all__ = ["Authority", "AuthorityLevel", "AuthorityRole", "DataSource", "compared_with", "granting_authority"]
