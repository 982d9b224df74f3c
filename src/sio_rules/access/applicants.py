"""
Who files a request for access: by force of law, or by an internal authorisation.

Art. 68 of the SIO act names three who are authorised by law itself and need no paper; everybody else acts on a written
authorisation of the head of the entity.
"""

from sio_rules.label import Label


class Applicant(Label):
    """Name in what capacity a person asks for access."""

    HEAD = "kierownik podmiotu"
    """Head of an entity that sends data to SIO or may obtain them (art. 68 ust. 1 pkt 1)."""
    AUDIT_CHAMBER_PRESIDENT = "prezes regionalnej izby obrachunkowej"
    """Art. 68 ust. 1 pkt 2."""
    RECTOR = "rektor uczelni"
    """Art. 68 ust. 1 pkt 3."""
    GRANTER_FOR_HEADS = "osoba przyznająca dostęp kierownikom jednostek"
    """Internally authorised to grant and block access for heads of units."""
    GRANTER_FOR_STAFF = "osoba przyznająca dostęp pracownikom jednostki"
    """Internally authorised to grant and block access for employees."""
    EMPLOYEE = "wyznaczony pracownik"
    """Designated to send and obtain particulars (art. 68 ust. 2)."""


STATUTORY = frozenset({Applicant.HEAD, Applicant.AUDIT_CHAMBER_PRESIDENT, Applicant.RECTOR})
INTERNAL = frozenset(Applicant) - STATUTORY
