"""
Everything that is wrong with a request for access, at once.

The form goes in as typed, with the day of filing and what is known beside it; every broken rule comes out, in the order of the
form, a rule that joins several fields at the last of them. What could not be judged for want of a circumstance is a WARNING.

Not modelled here: which authority examines the request, and what follows (`sio_rules.access.procedure.steps`).
"""

from datetime import date

from sio_rules._expect import expect
from sio_rules.access.applicants import Function
from sio_rules.access.scopes import no_scope_selected
from sio_rules.institutions import Institution
from sio_rules.periods import Period
from sio_rules.pesel import check_pesel
from sio_rules.rule import Findings, found

from .agreement import (
    agrees_to_the_letter,
    end_not_authorised,
    name_not_authorised,
    scopes_not_authorised,
    start_not_authorised,
)
from .appointment import end_not_of_appointment, ends_after_function, start_not_of_appointment, starts_before_function
from .authorisation import check_authorisation
from .circumstances import NOTHING_KNOWN, RequestCircumstances
from .completeness import (
    entity_not_picked,
    field_left_empty,
    function_not_picked,
    giver_left_empty,
    identity_not_picked,
    pesel_left_empty,
    undertaking_not_ticked,
)
from .contact import check_email, phone_misshapen
from .filing import access_still_granted, second_head
from .form import AccessRequest, RequestField
from .password import check_password
from .validity import end_missing, ends_reversed, longer_than_five_years, start_missing, too_late_after_filing

# Looking a member up in its class takes ten times as long as a name of the module.
_EMPLOYEE, _HEAD, _ACTING_HEAD = Function.EMPLOYEE, Function.HEAD, Function.ACTING_HEAD
_FIRST_NAME, _SECOND_NAME, _LAST_NAME = RequestField.FIRST_NAME, RequestField.SECOND_NAME, RequestField.LAST_NAME
_EMAIL, _PHONE = RequestField.EMAIL, RequestField.PHONE
_GIVEN_BY_FIRST_NAME, _GIVEN_BY_LAST_NAME = RequestField.GIVEN_BY_FIRST_NAME, RequestField.GIVEN_BY_LAST_NAME


def check_request(request: AccessRequest, *, on: date, circumstances: RequestCircumstances = NOTHING_KNOWN) -> Findings:
    """
    Tell everything that is wrong with *request*, filed on the day *on*, in the order of the form.

    A finding stands at the field of `AccessRequest` that it concerns; one that concerns the written authorisation at a path
    under "circumstances.authorisation", one that concerns the request as a whole at "". *circumstances* is what is known beside
    the form. What could not be judged because one of them was not given is a WARNING, never silence; there is none where the
    rule does not concern the applicant: an employee needs the written authorisation, a head the term of the function, and the
    director of a school or unit, unless only acting, the appointment act, which is that term where no other is given.

    The first and the last day of every period belong to it. An employee's authorisation ends five years after *on* at the
    latest, and everybody's the day before the fifth anniversary of its start (reading A-04).

    Raises `TypeError` for a wrong Python type. Sources: the instruction for the form (MEN, wniosek pracownika JST), the
    instruction for requests (MEN, wniosek o dostęp, I), the letter of Kraków to directors; rulebook ACC-001 to ACC-006, ACC-101
    to ACC-117, ACC-201 to ACC-228, ACC-311.

    >>> request = AccessRequest(function=Function.HEAD, first_name="Anna", password="Haslo12")
    >>> findings = check_request(request, on=date(2026, 3, 9))
    >>> findings.under("password").codes
    ('ACC-114a',)
    >>> [each.at for each in findings.warnings]
    ['valid_until', 'valid_until', '']
    """
    if type(request) is not AccessRequest or type(on) is not date or type(circumstances) is not RequestCircumstances:
        expect("request", request, AccessRequest)
        expect("on", on, date)
        expect("circumstances", circumstances, RequestCircumstances)
    function, entity, start, end = request.function, request.entity, request.valid_from, request.valid_until
    employee = function is _EMPLOYEE
    head = function is _HEAD or function is _ACTING_HEAD
    of_school = isinstance(entity, Institution)
    director = of_school and function is _HEAD
    paper = circumstances.authorisation if employee else None
    differs = paper if paper and not agrees_to_the_letter(request, paper) else None
    appointment = circumstances.appointment if director else None
    term, others = circumstances.term_of_function, circumstances.head_requests
    period = Period(start, end) if head and others and start and end and start <= end else None
    return found(
        identity_not_picked(request.identity),
        entity_not_picked(entity),
        field_left_empty(request.first_name, _FIRST_NAME),
        name_not_authorised(request.first_name, differs.first_name, _FIRST_NAME) if differs else None,
        name_not_authorised(request.second_name, differs.second_name, _SECOND_NAME) if differs else None,
        field_left_empty(request.last_name, _LAST_NAME),
        name_not_authorised(request.last_name, differs.last_name, _LAST_NAME) if differs else None,
        pesel_left_empty(request.pesel) or check_pesel(request.pesel, on=on),
        field_left_empty(request.email, _EMAIL),
        check_email(request.email, known=circumstances.entity_addresses, of_school=of_school),
        field_left_empty(request.phone, _PHONE),
        phone_misshapen(request.phone),
        function_not_picked(function),
        giver_left_empty(request.given_by_first_name, _GIVEN_BY_FIRST_NAME) if employee else None,
        name_not_authorised(request.given_by_first_name, differs.given_by_first_name, _GIVEN_BY_FIRST_NAME)
        if differs
        else None,
        giver_left_empty(request.given_by_last_name, _GIVEN_BY_LAST_NAME) if employee else None,
        name_not_authorised(request.given_by_last_name, differs.given_by_last_name, _GIVEN_BY_LAST_NAME)
        if differs
        else None,
        start_missing(start),
        start_not_of_appointment(start, appointment) if director else None,
        starts_before_function(start, term) if head else None,
        start_not_authorised(start, differs.valid_from) if differs else None,
        end_missing(end),
        ends_reversed(start, end),
        longer_than_five_years(start, end),
        too_late_after_filing(end, filed_on=on) if employee else None,
        end_not_of_appointment(end, appointment) if director else None,
        ends_after_function(end, term) if head and (term or not appointment) else None,
        end_not_authorised(end, differs.valid_until) if differs else None,
        second_head(period, others) if head else None,
        no_scope_selected(function, request.scopes),
        scopes_not_authorised(request.scopes, differs.modules) if differs else None,
        check_password(request.password),
        undertaking_not_ticked(request.undertaking),
        check_authorisation(paper, entity=entity) if employee else None,
        access_still_granted(circumstances.accesses, on=on),
    )
