"""
Everything that is wrong with a request for access, at once.

The form goes in as typed, with the day of filing and what is known beside it; every broken rule comes out, in the order of the
form, a rule that joins several fields at the last of them. What could not be judged for want of a circumstance is a WARNING.

The form is checked part by part: a part that a fast test finds in order (`sio_rules.access.in_order`) is not looked at rule by
rule.

Not modelled here: which authority examines the request, and what follows (`sio_rules.access.procedure`).
"""

from datetime import date

from sio_rules.expect import expect
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.pesel import check_pesel
from sio_rules.rule import Finding, Findings, found

from . import in_order
from .agreement import check_agreement
from .applicants import Function
from .authorisation import AUTHORISATION_NOT_GIVEN, check_authorisation
from .circumstances import NOTHING_KNOWN, Circumstances
from .contact import check_email, phone_misshapen
from .filing import ACCESSES_NOT_GIVEN, HEAD_REQUESTS_NOT_GIVEN, access_still_granted, second_head
from .form import (
    AccessRequest,
    RequestField,
    entity_not_picked,
    field_left_empty,
    function_not_picked,
    giver_left_empty,
    identity_not_picked,
    pesel_left_empty,
    undertaking_not_ticked,
)
from .password import check_password
from .scopes import no_module_picked
from .validity import check_validity

_Part = Finding | Findings | None

_NOTHING = found()
_PLACE = {named.path: place for place, named in enumerate(RequestField)}
_BEHIND_THE_FORM = len(_PLACE)


def _check_person(request: AccessRequest, _on: date, _circumstances: Circumstances) -> _Part:
    return found(
        identity_not_picked(request.identity),
        entity_not_picked(request.entity),
        field_left_empty(request.first_name, RequestField.FIRST_NAME),
        field_left_empty(request.last_name, RequestField.LAST_NAME),
    )


def _check_pesel(request: AccessRequest, on: date, _circumstances: Circumstances) -> _Part:
    return pesel_left_empty(request.pesel) or check_pesel(request.pesel, on=on)


def _check_email(request: AccessRequest, _on: date, circumstances: Circumstances) -> _Part:
    return field_left_empty(request.email, RequestField.EMAIL) or check_email(
        request.email,
        known=circumstances.entity_addresses,
        of_school=isinstance(request.entity, Institution),
    )


def _check_phone(request: AccessRequest, _on: date, _circumstances: Circumstances) -> _Part:
    return field_left_empty(request.phone, RequestField.PHONE) or phone_misshapen(request.phone)


def _check_function(request: AccessRequest, _on: date, _circumstances: Circumstances) -> _Part:
    employee = request.function is Function.EMPLOYEE
    return found(
        function_not_picked(request.function),
        giver_left_empty(request.given_by_first_name, RequestField.GIVEN_BY_FIRST_NAME) if employee else None,
        giver_left_empty(request.given_by_last_name, RequestField.GIVEN_BY_LAST_NAME) if employee else None,
    )


def _check_validity(request: AccessRequest, on: date, circumstances: Circumstances) -> _Part:
    validity = check_validity(
        request.valid_from,
        request.valid_until,
        function=request.function,
        of_school=isinstance(request.entity, Institution),
        filed_on=on,
        appointment=circumstances.appointment,
        term=circumstances.term_of_function,
    )
    if request.function is Function.EMPLOYEE or request.function is None:
        return validity
    return found(validity, _check_heads(request.valid_from, request.valid_until, circumstances.head_requests))


def _check_heads(start: date | None, end: date | None, others: tuple[Period, ...] | None) -> Finding | None:
    if others is None:
        return HEAD_REQUESTS_NOT_GIVEN.finding("valid_until")
    return second_head(Period(start, end), others) if others and start and end and start <= end else None


def _check_scopes(request: AccessRequest, _on: date, _circumstances: Circumstances) -> _Part:
    return no_module_picked(request.function, request.scopes)


def _check_password(request: AccessRequest, _on: date, _circumstances: Circumstances) -> _Part:
    return check_password(request.password)


def _check_undertaking(request: AccessRequest, _on: date, _circumstances: Circumstances) -> _Part:
    return undertaking_not_ticked(request.undertaking)


def _check_paper(request: AccessRequest, _on: date, circumstances: Circumstances) -> _Part:
    if request.function is not Function.EMPLOYEE:
        return None
    paper = circumstances.authorisation
    if paper is None:
        return AUTHORISATION_NOT_GIVEN.finding("circumstances.authorisation")
    return check_authorisation(paper, entity=request.entity)


def _check_others(_request: AccessRequest, on: date, circumstances: Circumstances) -> _Part:
    accesses = circumstances.accesses
    return ACCESSES_NOT_GIVEN.finding("") if accesses is None else access_still_granted(accesses, on=on)


_PARTS = (
    (in_order.person_in_order, _check_person),
    (in_order.pesel_in_order, _check_pesel),
    (in_order.email_in_order, _check_email),
    (in_order.phone_in_order, _check_phone),
    (in_order.function_in_order, _check_function),
    (in_order.validity_in_order, _check_validity),
    (in_order.scopes_in_order, _check_scopes),
    (in_order.password_in_order, _check_password),
    (in_order.undertaking_in_order, _check_undertaking),
    (in_order.paper_in_order, _check_paper),
    (in_order.others_in_order, _check_others),
)
"""The parts of the form, in its order: what lets each through, and what tells all that is wrong with it."""


def _place_in_form(finding: Finding) -> int:
    """Return where the field of *finding* stands in the form; what concerns no field stands behind it."""
    return _PLACE.get(finding.at, _BEHIND_THE_FORM)


def check_request(request: AccessRequest, *, on: date, circumstances: Circumstances = NOTHING_KNOWN) -> Findings:
    """
    Tell everything that is wrong with *request*, filed on the day *on*, in the order of the form.

    A finding stands at the field of `AccessRequest` that it concerns; one that concerns the written authorisation at a path
    under "circumstances.authorisation", one that concerns the request as a whole at "". *circumstances* is what is known beside
    the form. What could not be judged because one of them was not given is a WARNING, never silence; there is none where the
    rule does not concern the applicant. Raises `TypeError` for a wrong Python type.

    >>> request = AccessRequest(function=Function.HEAD, first_name="Anna", password="Haslo12")
    >>> findings = check_request(request, on=date(2026, 3, 9))
    >>> findings.under("password").codes
    ('ACC-114a',)
    """
    if type(request) is not AccessRequest or type(on) is not date or type(circumstances) is not Circumstances:
        expect("request", request, AccessRequest)
        expect("on", on, date)
        expect("circumstances", circumstances, Circumstances)
    wrong = [check(request, on, circumstances) for passes, check in _PARTS if not passes(request, on, circumstances)]
    paper = circumstances.authorisation
    if paper is not None and request.function is Function.EMPLOYEE and not in_order.agreement_in_order(request, paper):
        differences = check_agreement(request, paper)
        if differences:  # they stand at fields all over the form
            return Findings(sorted(found(*wrong, differences), key=_place_in_form))
    return found(*wrong) if wrong else _NOTHING
