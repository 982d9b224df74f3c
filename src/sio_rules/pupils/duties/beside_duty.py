"""
What may be entered for a child beside the form of its duty: nothing but its identity and, where it does not fulfil the duty, WWR.

Shared by the forms of the duty of preschool preparation (PUP-325) and of the school duty (PUP-335), which say so in the same way.

Not modelled here: that the WWR is given in the very school that fills in the form; the classes that are judged are its own.
"""

from sio_rules._expect import expect
from sio_rules.classes import ClassKind
from sio_rules.pupils.reporting.kinds import DataKind

_WITH_THE_FORM = frozenset({DataKind.IDENTIFICATION, DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY})
_EXCEPTED = frozenset({ClassKind.WWR})


def data_beside(other_data: frozenset[DataKind], classes: frozenset[ClassKind]) -> tuple[DataKind, ...]:
    """
    Return the kinds of data among *other_data* that must not stand beside the form, in the order of the instruction.

    Assignments to classes are judged by the *classes*, where they are told: see `classes_beside`.

    >>> data_beside(frozenset({DataKind.IDENTIFICATION, DataKind.AID}), frozenset())
    (DataKind.AID,)
    """
    expect("other_data", other_data, frozenset)
    expect("classes", classes, frozenset)
    judged_by_class = {DataKind.CLASSES} if classes else set()
    return tuple(kind for kind in DataKind if kind in other_data - _WITH_THE_FORM - judged_by_class)


def classes_beside(classes: frozenset[ClassKind], *, fulfilled: bool) -> tuple[ClassKind, ...]:
    """
    Return the kinds of *classes* that must not stand beside the form; WWR may where the duty is not *fulfilled*.

    >>> classes_beside(frozenset({ClassKind.WWR}), fulfilled=False), classes_beside(frozenset({ClassKind.WWR}), fulfilled=True)
    ((), (ClassKind.WWR,))
    """
    expect("classes", classes, frozenset)
    expect("fulfilled", fulfilled, bool)
    return tuple(kind for kind in ClassKind if kind in classes and (fulfilled or kind not in _EXCEPTED))
