"""What an applicant should do who received no e-mail about a request that was sent."""

from sio_rules._expect import expect
from sio_rules.acts import ACCESS_GUIDE
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Question, Rule, Severity

_BASIS = (ACCESS_GUIDE.section("I.2.2"),)


class MissingEmail(Label):
    """Name what follows from a message that did not arrive."""

    REASON_FOUND = term("przyczyna w statusie wniosku lub w adresie", en="cause in the status or the address")
    FILE_ANEW = term("wypełnienie i wysłanie nowego wniosku", en="filling in and sending a new request")


REASON_FOUND = Rule(
    code="ACC-227",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Wniosek zapisano, ale jego status albo adres e-mail nie jest prawidłowy: to tłumaczy brak e-maila.",
    en="The request was saved, but its status or its e-mail address is not correct: that explains the missing e-mail.",
)
REGISTRATION_FAILED = Rule(
    code="ACC-229",
    basis=_BASIS,
    severity=Severity.GROUND,
    pl="Wniosek nie jest zapisany albo wszystko się zgadza, a e-maila nadal nie ma: rejestracja się nie powiodła, trzeba"
    " wypełnić i wysłać nowy wniosek.",
    en="Either the request was not saved, or everything is correct and there is still no e-mail: the registration failed,"
    " and a new request must be filled in and sent.",
)

_IS_SAVED = Question(about="saved", pl="Czy wniosek został zapisany?", en="Was the request saved?")
_IS_STATUS_RIGHT = Question(
    about="status_right", pl="Czy status wniosku jest prawidłowy?", en="Is the status of the request correct?"
)
_IS_ADDRESS_RIGHT = Question(
    about="address_right",
    pl="Czy adres e-mail we wniosku jest prawidłowy?",
    en="Is the e-mail address in the request correct?",
)


def why_no_email(
    *, saved: bool | None = None, status_right: bool | None = None, address_right: bool | None = None
) -> Decision[MissingEmail]:
    """
    Return what follows from an e-mail that did not arrive; None is not known yet (ACC-227, ACC-229).

    Only questions whose answers can still change the outcome are asked.

    >>> why_no_email(saved=True, status_right=True, address_right=True).outcome
    MissingEmail.FILE_ANEW
    >>> [question.about for question in why_no_email(saved=True, address_right=True).questions]
    ['status_right']
    """
    expect("saved", saved, bool, type(None))
    expect("status_right", status_right, bool, type(None))
    expect("address_right", address_right, bool, type(None))
    if saved is False or (status_right and address_right):
        return REGISTRATION_FAILED.decides(MissingEmail.FILE_ANEW)
    explained = status_right is False or address_right is False
    if saved and explained:
        return REASON_FOUND.decides(MissingEmail.REASON_FOUND)
    if explained:
        return Decision.asks(_IS_SAVED)
    asked = ((_IS_SAVED, saved), (_IS_STATUS_RIGHT, status_right), (_IS_ADDRESS_RIGHT, address_right))
    return Decision.asks(*(question for question, known in asked if known is None))
