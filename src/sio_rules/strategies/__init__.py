"""
Hypothesis strategies for the library's types, for tests of what is built on it (`pip install sio-rules[strategies]`).

Once the package is installed, `st.from_type(Pesel)` draws each value that users make. A strategy has a name here where it takes
an argument, where others are built from it, or where what it draws is no type of its own. Every person and document drawn is
made up.
"""

from . import (
    _events,
    access,
    achievements,
    classes,
    entities,
    identifiers,
    procedure,
    pupil_entries,
    pupils,
    record,
    time,
    transport,
    units,
)
from ._events import access_events, revocation_events, shown_documents
from .access import BREAKABLE_CODES, access_requests, filings, passwords
from .classes import class_assignments, school_classes
from .entities import bodies, certificates, institutions
from .identifiers import pesel_texts, pesels, regons
from .procedure import cases, revocations
from .pupil_entries import particulars
from .pupils import absences, controlled_assignments, pupil_identities
from .record import pupil_records
from .time import covered_days, periods, school_years, terms
from .transport import children, distances_m, sets_of_disabilities

BY_TYPE = (
    access.BY_TYPE
    | achievements.BY_TYPE
    | classes.BY_TYPE
    | entities.BY_TYPE
    | _events.BY_TYPE
    | identifiers.BY_TYPE
    | procedure.BY_TYPE
    | pupil_entries.BY_TYPE
    | pupils.BY_TYPE
    | record.BY_TYPE
    | time.BY_TYPE
    | transport.BY_TYPE
    | units.BY_TYPE
)
"""How each type is drawn: what Hypothesis asks for `st.from_type(Pesel)`."""

__all__ = [
    "BREAKABLE_CODES",
    "BY_TYPE",
    "absences",
    "access_events",
    "access_requests",
    "bodies",
    "cases",
    "certificates",
    "children",
    "class_assignments",
    "controlled_assignments",
    "covered_days",
    "distances_m",
    "filings",
    "institutions",
    "particulars",
    "passwords",
    "periods",
    "pesel_texts",
    "pesels",
    "pupil_identities",
    "pupil_records",
    "regons",
    "revocation_events",
    "revocations",
    "school_classes",
    "school_years",
    "sets_of_disabilities",
    "shown_documents",
    "terms",
]
