"""
Which messages are sent after each step of the procedure for access, to whom, and what they say.

The e-mails are numbered as in the guide for applicants (A-10): 1 receipt, 2 start of examination, 3 data correct. The one
with the confirmation link, which the guide for employees counts first, is number 0; later ones have no number.

Not modelled here: the wording of a message, and messages about an extension, a rejection, a late extension or a lapse; the
sources name none.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.access.request.form import IdentityVariant
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE
from sio_rules.due import Party
from sio_rules.labels import Label, term
from sio_rules.rule import Finding, Rule, Severity

from .case import Case, CaseState
from .events import EventKind


class NoticeKind(Label):
    """Name the messages, in the order of the procedure."""

    CONFIRMATION_LINK = term("link do potwierdzenia", also=("e-mail 0",))
    RECEIPT = term("pierwszy e-mail: wpływ wniosku", en="first e-mail: receipt", also=("e-mail 1",))
    EXAMINATION_STARTED = term(
        "drugi e-mail: rozpoczęcie rozpatrywania", en="second e-mail: start of the examination", also=("e-mail 2",)
    )
    DATA_CORRECT = term("trzeci e-mail: poprawność danych", en="third e-mail: data correct", also=("e-mail 3",))
    NOT_PROCEEDED_WITH = "nienadanie wnioskowi biegu"
    ACCESS_LINK = term("link do pozyskania danych dostępowych", en="link to obtain access data")


@frozen
class Notice(Value):
    """Hold one message that is due: its kind, the recipient, and the finding that says why it is due and what it contains."""

    kind: NoticeKind
    to: Party
    because: Finding


CONFIRMATION_LINK_DUE = Rule(
    code="ACC-118e",
    basis=(FORM_GUIDE.section("wysłanie"),),
    severity=Severity.GROUND,
    reading="A-10",
    pl="Po wysłaniu formularza na adres z wniosku jest wysyłany e-mail z linkiem, którym potwierdza się wniosek.",
    en="After the form is sent, an e-mail with a confirmation link is sent to the address in the request.",
)
RECEIPT_DUE = Rule(
    code="ACC-226",
    basis=(ACCESS_GUIDE.section("I.2.2"), FORM_GUIDE.section("potwierdzenie")),
    severity=Severity.GROUND,
    reading="A-10",
    pl="Po złożeniu wniosku automatycznie jest wysyłany pierwszy e-mail z informacją o wpływie wniosku.",
    en="After the request is filed, the first e-mail is sent automatically: it confirms that the request has been received.",
)
EXAMINATION_NOTICE_DUE = Rule(
    code="ACC-230",
    basis=(ACCESS_GUIDE.section("I.2.3"),),
    severity=Severity.GROUND,
    reading="A-10",
    pl="Po oznaczeniu wniosku jako rozpatrywany niezwłocznie jest wysyłany drugi e-mail z informacją, który organ rozpatruje"
    " wniosek i jakie są dalsze kroki.",
    en="Once the request is marked as under examination, the second e-mail is sent without delay: it says which authority"
    " examines the request and what the next steps are.",
)
DATA_CORRECT_NOTICE_DUE = Rule(
    code="ACC-235b",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.GROUND,
    pl="Po stwierdzeniu poprawności danych niezwłocznie jest wysyłany trzeci e-mail z informacją o poprawności i z adresem"
    " do składania wniosku o przedłużenie terminu.",
    en="Once the data are found correct, the third e-mail is sent without delay; it says so and gives the address for"
    " requesting an extension.",
)
NO_COURSE_NOTICE_DUE = Rule(
    code="ACC-236c",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.GROUND,
    pl="Po stwierdzeniu niepoprawności danych jest wysyłana informacja o nienadaniu wnioskowi biegu i o stwierdzonej"
    " niepoprawności.",
    en="Once the data are found incorrect, a message is sent saying that the request is not proceeded with and what is"
    " incorrect.",
)
ACCESS_LINK_DUE = Rule(
    code="ACC-125c",
    basis=(FORM_GUIDE.section("tożsamość"), FORM_GUIDE.section("dane dostępowe")),
    severity=Severity.GROUND,
    pl="Gdy tożsamość jest potwierdzona albo nie trzeba jej potwierdzać, jest wysyłany e-mail z linkiem do pozyskania danych"
    " dostępowych.",
    en="Once identity is confirmed, or need not be, an e-mail with the link to obtain access data is sent.",
)

_BY_STATE = {
    CaseState.SENT: (NoticeKind.CONFIRMATION_LINK, CONFIRMATION_LINK_DUE),
    CaseState.FILED: (NoticeKind.RECEIPT, RECEIPT_DUE),
    CaseState.UNDER_EXAMINATION: (NoticeKind.EXAMINATION_STARTED, EXAMINATION_NOTICE_DUE),
    CaseState.ACCEPTED: (NoticeKind.DATA_CORRECT, DATA_CORRECT_NOTICE_DUE),
    CaseState.IDENTITY_CONFIRMED: (NoticeKind.ACCESS_LINK, ACCESS_LINK_DUE),
}


def notices(case: Case) -> tuple[Notice, ...]:
    """
    Return the messages that the last step of *case* made due, in the order in which they go.

    With the trusted profile, acceptance makes two due: the third e-mail and the link, because no step comes between them.

    >>> notices(Case(IdentityVariant.EPUAP))
    ()
    """
    expect("case", case, Case)
    due = []
    last = case.steps[-1].event.kind if case.steps else None
    if case.state in _BY_STATE and last is not EventKind.EXAMINATION_NOTICE_SENT:
        due.append(_BY_STATE[case.state])
    if last is EventKind.DATA_INCORRECT:
        due.append((NoticeKind.NOT_PROCEEDED_WITH, NO_COURSE_NOTICE_DUE))
    if case.state is CaseState.ACCEPTED and case.variant is IdentityVariant.EPUAP:
        due.append((NoticeKind.ACCESS_LINK, ACCESS_LINK_DUE))
    return tuple(Notice(kind, Party.APPLICANT, rule.finding()) for kind, rule in due)
