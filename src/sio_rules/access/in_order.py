"""
What lets a good part of a request through at once, before it is looked at rule by rule.

Each test here says true only where the rules of that part find nothing, not even a WARNING; a test of the library holds every
one to that. They may say false of what is lawful: then the rules decide, a little later. They are for `check_request`, which has
checked the kinds of its arguments.

Not modelled here: any rule; those stand with their topics.
"""

from datetime import MAXYEAR, date

from sio_rules.institutions import Body, Institution
from sio_rules.pesel_digits import read

from .applicants import Function
from .authorisation import InternalAuthorisation
from .circumstances import Circumstances
from .contact import EMAIL_SHAPE, FEWEST_PHONE_DIGITS, LONGEST_EMAIL_CHARACTERS, MOST_PHONE_DIGITS
from .form import AccessRequest
from .password import DIGITS
from .password_policy import SOURCE_PASSWORD_POLICY
from .validity import LONGEST_VALIDITY_YEARS

# Looking a member up in its class takes ten times as long as a name of the module.
_EMPLOYEE, _HEAD, _ACTING_HEAD = Function.EMPLOYEE, Function.HEAD, Function.ACTING_HEAD
_LEAST_CHARACTERS = SOURCE_PASSWORD_POLICY.least_characters
_LAST_YEAR = MAXYEAR - LONGEST_VALIDITY_YEARS
_FEBRUARY, _LEAP_DAY = 2, 29


def _within_five_years(start: date, end: date) -> bool:
    if start.year > _LAST_YEAR or (start.month == _FEBRUARY and start.day == _LEAP_DAY):
        return False
    return start <= end < date(start.year + LONGEST_VALIDITY_YEARS, start.month, start.day)


def _sound(paper: InternalAuthorisation, entity: Institution | Body | None) -> bool:
    if not paper.in_writing or (paper.giver is not _HEAD and paper.giver is not _ACTING_HEAD):
        return False
    if isinstance(entity, Institution):
        return paper.giver_active is True and not paper.confirms
    return paper.confirms is False


def person_in_order(request: AccessRequest, _on: date, _circumstances: Circumstances) -> bool:
    """Tell whether identity variant, entity and names are there."""
    if request.identity is None or request.entity is None:
        return False
    return bool(request.first_name.strip() and request.last_name.strip())


def pesel_in_order(request: AccessRequest, on: date, _circumstances: Circumstances) -> bool:
    """Tell whether the PESEL number is one, of somebody born by the day of filing."""
    born, findings = read(request.pesel)
    return born is not None and not findings and born <= on


def email_in_order(request: AccessRequest, _on: date, circumstances: Circumstances) -> bool:
    """Tell whether the e-mail address has its shape and is not the entity's."""
    email, known = request.email, circumstances.entity_addresses
    if len(email) > LONGEST_EMAIL_CHARACTERS or not EMAIL_SHAPE.fullmatch(email):
        return False
    if known is None:
        return not isinstance(request.entity, Institution)
    email = email.lower()
    return email not in known and email[email.index("@") + 1 :] not in known


def phone_in_order(request: AccessRequest, _on: date, _circumstances: Circumstances) -> bool:
    """Tell whether the telephone number is digits, as many as it has to be, with blanks and hyphens between them."""
    phone = request.phone.replace(" ", "").replace("-", "")
    return FEWEST_PHONE_DIGITS <= len(phone) <= MOST_PHONE_DIGITS and phone.isascii() and phone.isdigit()


def function_in_order(request: AccessRequest, _on: date, _circumstances: Circumstances) -> bool:
    """Tell whether the function is picked, and for an employee both names of who authorised."""
    if request.function is _EMPLOYEE:
        return bool(request.given_by_first_name.strip() and request.given_by_last_name.strip())
    return request.function is not None


def validity_in_order(request: AccessRequest, on: date, circumstances: Circumstances) -> bool:
    """Tell whether the period keeps within its limits."""
    start, end, function = request.valid_from, request.valid_until, request.function
    if start is None or end is None or not _within_five_years(start, end):
        return False
    if function is _EMPLOYEE:
        years_on = end.year - on.year
        return years_on < LONGEST_VALIDITY_YEARS or (
            years_on == LONGEST_VALIDITY_YEARS and (end.month, end.day) <= (on.month, on.day)
        )
    if function is None:
        return True
    if circumstances.head_requests != ():
        return False
    term = circumstances.term_of_function
    if function is _HEAD and isinstance(request.entity, Institution):
        appointment = circumstances.appointment
        return term is None and appointment is not None and start == appointment.start and end == appointment.end
    return term is not None and term.start <= start and (term.end is None or end <= term.end)


def scopes_in_order(request: AccessRequest, _on: date, _circumstances: Circumstances) -> bool:
    """Tell whether something is picked, or a head asks."""
    return bool(request.scopes) or request.function is _HEAD or request.function is _ACTING_HEAD


def password_in_order(request: AccessRequest, _on: date, _circumstances: Circumstances) -> bool:
    """Tell whether the password has all that it needs."""
    password = request.password
    if len(password) < _LEAST_CHARACTERS or DIGITS.isdisjoint(password):
        return False
    if password.isascii():
        return password.lower() != password != password.upper()
    return any(map(str.isupper, password)) and any(map(str.islower, password))


def undertaking_in_order(request: AccessRequest, _on: date, _circumstances: Circumstances) -> bool:
    """Tell whether the undertaking is ticked."""
    return request.undertaking


def agreement_in_order(request: AccessRequest, paper: InternalAuthorisation) -> bool:
    """Tell whether the request agrees with the *paper* to the letter."""
    return (
        request.first_name == paper.first_name
        and request.second_name == paper.second_name
        and request.last_name == paper.last_name
        and request.given_by_first_name == paper.given_by_first_name
        and request.given_by_last_name == paper.given_by_last_name
        and request.valid_from == paper.valid_from
        and request.valid_until == paper.valid_until
        and request.scopes == paper.modules
    )


def paper_in_order(request: AccessRequest, _on: date, circumstances: Circumstances) -> bool:
    """Tell whether no paper is needed, or it is sound by itself."""
    if request.function is not _EMPLOYEE:
        return True
    paper = circumstances.authorisation
    return (
        paper is not None
        and paper.valid_until is not None
        and bool(paper.capacities)
        and bool(paper.data_scopes)
        and _sound(paper, request.entity)
        and _within_five_years(paper.valid_from, paper.valid_until)
    )


def others_in_order(_request: AccessRequest, on: date, circumstances: Circumstances) -> bool:
    """Tell whether the person has no access there any more."""
    accesses = circumstances.accesses
    if accesses is None:
        return False
    return all(access.end is not None and access.end < on for access in accesses) if accesses else True
