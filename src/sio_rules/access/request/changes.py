"""
The data of a granted request that a request to change data cannot change.

This is current practice from the help pages, outside the source documents.
"""

from sio_rules._expect import expect, expect_each
from sio_rules.acts import HELP_PAGES
from sio_rules.rule import Findings, Rule, Severity, found

from .form import RequestField

_FIXED_FIELDS = frozenset(
    {RequestField.ENTITY, RequestField.PESEL, RequestField.EMAIL, RequestField.PHONE, RequestField.VALID_FROM}
)

FIELD_FIXED = Rule(
    code="ACC-312",
    basis=(HELP_PAGES.section("zmiana danych"),),
    severity=Severity.ERROR,
    pl="Wnioskiem o zmianę danych nie można zmienić pola: {field}.",
    en="A request to change data cannot change the field: {field}.",
)


def check_change(fields: frozenset[RequestField]) -> Findings:
    """
    Return which of *fields* a request to change data cannot change (ACC-312), in the order of the form.

    >>> check_change(frozenset({RequestField.LAST_NAME}))
    <Findings: none>
    >>> [finding.at for finding in check_change(frozenset({RequestField.PHONE, RequestField.PESEL}))]
    ['pesel', 'phone']
    """
    expect("fields", fields, frozenset)
    expect_each("fields", fields, RequestField)
    return found(
        *(FIELD_FIXED.finding(each.path, field=each) for each in RequestField if each in fields and each in _FIXED_FIELDS)
    )
