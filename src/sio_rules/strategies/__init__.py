"""
Hypothesis strategies for the library's types, for tests of what is built on it (`pip install sio-rules[strategies]`).

Every person and document drawn is made up. Once the package is installed, `st.from_type(Pesel)` draws from here by itself.
"""

from .classes import (
    artistic_classes,
    assignment_periods,
    class_assignments,
    conflicts,
    institutions,
    school_classes,
    trainings,
)
from .identifiers import identity_cards, passports, pesel_texts, pesels, regons, rspo_numbers, sexes
from .institutions import bodies, certificates
from .pupils import (
    absences,
    control_queries,
    controlled_assignments,
    holiday_classes,
    learning_duty_entries,
    preschool_duty_entries,
    pupil_identities,
    register_data,
    registry_notices,
    reporting_rows,
    school_duty_entries,
    schoolings,
    verifications,
)
from .time import covered_days, deadlines, periods, school_years, terms
from .words import decisions, facts, findings, findings_tuples, questions, rules, severities

__all__ = [
    "absences",
    "artistic_classes",
    "assignment_periods",
    "bodies",
    "certificates",
    "class_assignments",
    "conflicts",
    "control_queries",
    "controlled_assignments",
    "covered_days",
    "deadlines",
    "decisions",
    "facts",
    "findings",
    "findings_tuples",
    "holiday_classes",
    "identity_cards",
    "institutions",
    "learning_duty_entries",
    "passports",
    "periods",
    "pesel_texts",
    "pesels",
    "preschool_duty_entries",
    "pupil_identities",
    "questions",
    "register_data",
    "registry_notices",
    "regons",
    "reporting_rows",
    "rspo_numbers",
    "rules",
    "school_classes",
    "school_duty_entries",
    "school_years",
    "schoolings",
    "severities",
    "sexes",
    "terms",
    "trainings",
    "verifications",
]
