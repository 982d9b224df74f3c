"""
Everything that is wrong with a request for access, at once.

The form goes in as typed, with the day of filing and the known circumstances. Every broken rule comes out, in the order of the
form; a rule about several fields stands at the last of them. A rule that cannot be checked because a circumstance is not given
is a WARNING.

Not modelled here: what follows the filing (`sio_rules.access.procedure.steps`).
"""

from datetime import date

from sio_rules._expect import expect, is_blank
from sio_rules.access.applicants import HEADS, Function
from sio_rules.pesel import check_pesel
from sio_rules.rule import Findings, found

from .agreement import check_agreement
from .appointment import check_appointment
from .authorisation import check_authorisation, given_to_oneself
from .circumstances import NOTHING_KNOWN, RequestCircumstances
from .completeness import check_completeness
from .contact import check_contact
from .entity import check_entity
from .filing import access_still_granted, second_head
from .form import AccessRequest, RequestField
from .grantors import check_grantors
from .password import check_password
from .validity import check_validity, over_before_filing, too_late_after_filing

_PLACES = {each.path: place for place, each in enumerate(RequestField)}


def check_request(request: AccessRequest, *, on: date, circumstances: RequestCircumstances = NOTHING_KNOWN) -> Findings:
    """
    Return everything that is wrong with *request*, filed on the day *on*, in the order of the form.

    A finding stands at the field of `AccessRequest` that it concerns; one about the written authorisation stands under
    "circumstances.authorisation", one about the request as a whole at "". *circumstances* is what is known beside the form.
    A rule that cannot be checked because a circumstance is not given is a WARNING, where the rule concerns the applicant: an
    employee needs the written authorisation, a head the term of the function, and the director of a school or unit (not an
    acting one) the letter of appointment, which serves as that term where no other is given.

    The first and the last day of every period belong to it. An employee's authorisation ends at the
    latest five years after *on*, and any authorisation on the day before the fifth anniversary of its start (reading A-04).

    Raises `TypeError` for a wrong Python type. Sources: the instruction for the form (MEN, wniosek pracownika JST), the
    instruction for requests (MEN, wniosek o dostęp, I), the letter of Kraków to directors; rulebook ACC-001 to ACC-006,
    ACC-101 to ACC-117, ACC-201 to ACC-228, ACC-311.

    >>> request = AccessRequest(function=Function.HEAD, first_name="Anna", password="Haslo12")
    >>> findings = check_request(request, on=date(2026, 3, 9))
    >>> findings.under("password").codes
    ('ACC-114a',)
    >>> [each.at for each in findings.warnings]
    ['valid_until', 'valid_until', '']
    """
    expect("request", request, AccessRequest)
    expect("on", on, date)
    expect("circumstances", circumstances, RequestCircumstances)
    return _in_form_order(
        found(
            check_completeness(request),
            None if is_blank(request.pesel) else check_pesel(request.pesel, on=on),
            check_contact(request, circumstances),
            check_entity(request),
            check_grantors(request, circumstances),
            check_validity(request),
            over_before_filing(request, filed_on=on),
            _of_employee(request, on, circumstances) if request.function is Function.EMPLOYEE else None,
            _of_head(request, circumstances) if request.function in HEADS else None,
            check_password(request.password),
            access_still_granted(circumstances, on=on),
        )
    )


def _of_employee(request: AccessRequest, on: date, circumstances: RequestCircumstances) -> Findings:
    """Return what concerns only employees: the five years from filing, and the written authorisation."""
    paper = circumstances.authorisation
    return found(
        given_to_oneself(request),
        too_late_after_filing(request, filed_on=on),
        check_agreement(request, paper) if paper else None,
        check_authorisation(paper, entity=request.entity),
    )


def _of_head(request: AccessRequest, circumstances: RequestCircumstances) -> Findings:
    """Return what concerns only heads: the term of the function, and another head of the entity."""
    return found(check_appointment(request, circumstances), second_head(request, circumstances))


def _in_form_order(findings: Findings) -> Findings:
    """Return *findings* in the order of `RequestField`; those at no field of the form come last."""
    return found(*sorted(findings, key=lambda each: _PLACES.get(each.at, len(_PLACES))))
