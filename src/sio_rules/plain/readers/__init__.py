"""
What reads the cells of a table: each takes a cell and returns the value of a field.

A cell that cannot be read raises an error without its text, of which `read_rows` makes a finding at the field. A reader of
the caller's may raise anything. An empty cell is not read: it is not given.
"""

from ._class_names import grade, level, school_class_name
from ._disability_names import disabilities
from ._measures import kilometres, metres
from ._school_words import destination, institution_type, publicity, regon, rspo_number, running_body, special
from ._words import sex, yes_no

__all__ = [
    "destination",
    "disabilities",
    "grade",
    "institution_type",
    "kilometres",
    "level",
    "metres",
    "publicity",
    "regon",
    "rspo_number",
    "running_body",
    "school_class_name",
    "sex",
    "special",
    "yes_no",
]
