"""
Everything that is wrong with a request for access, at once.

The form goes in as typed, with the day of filing and what is known beside it; every broken rule comes out, in the order of the
form, a rule that joins several fields at the last of them. What could not be judged for want of a circumstance is a WARNING.

Not modelled here: which authority examines the request, and what follows (`sio_rules.access.procedure`).
"""

from datetime import date

from sio_rules.expect import expect
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.pesel import check_pesel
from sio_rules.rule import Finding, Findings, found

from .agreement import check_agreement
from .applicants import HEADS, Function
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

_PLACE = {named.path: place for place, named in enumerate(RequestField)}
_BEHIND_THE_FORM = len(_PLACE)


def _place_in_form(finding: Finding) -> int:
    """Return where the field of *finding* stands in the form; what concerns no field stands behind it."""
    return _PLACE.get(finding.at, _BEHIND_THE_FORM)


def _check_fields(request: AccessRequest, on: date, circumstances: Circumstances) -> Findings:
    """Tell what is wrong with each field by itself."""
    employee = request.function is Function.EMPLOYEE
    school = isinstance(request.entity, Institution)
    return found(
        identity_not_picked(request.identity),
        entity_not_picked(request.entity),
        field_left_empty(request.first_name, RequestField.FIRST_NAME),
        field_left_empty(request.last_name, RequestField.LAST_NAME),
        pesel_left_empty(request.pesel) or check_pesel(request.pesel, on=on),
        field_left_empty(request.email, RequestField.EMAIL),
        check_email(request.email, known=circumstances.entity_addresses, of_school=school),
        field_left_empty(request.phone, RequestField.PHONE),
        phone_misshapen(request.phone),
        function_not_picked(request.function),
        giver_left_empty(request.given_by_first_name, RequestField.GIVEN_BY_FIRST_NAME) if employee else None,
        giver_left_empty(request.given_by_last_name, RequestField.GIVEN_BY_LAST_NAME) if employee else None,
        no_module_picked(request.function, request.scopes),
        check_password(request.password),
        undertaking_not_ticked(request.undertaking),
    )


def _check_paper(request: AccessRequest, circumstances: Circumstances) -> Findings:
    """Tell what is wrong with the written authorisation of an employee, and where the request differs from it."""
    if request.function is not Function.EMPLOYEE:
        return found()
    paper = circumstances.authorisation
    if paper is None:
        return found(AUTHORISATION_NOT_GIVEN.finding("circumstances.authorisation"))
    return found(check_agreement(request, paper), check_authorisation(paper, entity=request.entity))


def _check_others(request: AccessRequest, on: date, circumstances: Circumstances) -> Findings:
    """Tell what stands in the way of the request as a whole: access that is there already, and another head."""
    accesses, heads = circumstances.accesses, circumstances.head_requests
    start, end = request.valid_from, request.valid_until
    other_head = None
    if request.function in HEADS:
        if heads is None:
            other_head = HEAD_REQUESTS_NOT_GIVEN.finding("valid_until")
        elif start is not None and end is not None and start <= end:
            other_head = second_head(Period(start, end), heads)
    return found(
        other_head,
        ACCESSES_NOT_GIVEN.finding("") if accesses is None else access_still_granted(accesses, on=on),
    )


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
    expect("request", request, AccessRequest)
    expect("on", on, date)
    expect("circumstances", circumstances, Circumstances)
    findings = found(
        _check_fields(request, on, circumstances),
        check_validity(
            request.valid_from,
            request.valid_until,
            function=request.function,
            of_school=isinstance(request.entity, Institution),
            filed_on=on,
            appointment=circumstances.appointment,
            term=circumstances.term_of_function,
        ),
        _check_paper(request, circumstances),
        _check_others(request, on, circumstances),
    )
    return Findings(sorted(findings, key=_place_in_form))
