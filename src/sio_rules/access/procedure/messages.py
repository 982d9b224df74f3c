"""
Which messages are due after each step of the procedure for access, to whom, and what they say.

The e-mails are numbered as in the guide for applicants (A-10): 1 receipt, 2 start of examination, 3 data correct. The one
with the confirmation link, which the guide for employees counts first, is number 0; the later ones have no number.

Not modelled here: the wording of a message, and messages about an extension, a rejection, a late extension or a lapse: the
sources name none.
"""

from attrs import frozen

from sio_rules._expect import expect
from sio_rules._values import Value
from sio_rules.access.request.form import IdentityVariant
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE
from sio_rules.due import Party
from sio_rules.labels import Label
from sio_rules.rule import Finding, Rule, Severity

from .case import Case, CaseState
from .events import EventKind


class NoticeKind(Label):
    """Name the messages, in the order of the procedure."""

    CONFIRMATION_LINK = "e-mail 0: link do potwierdzenia"
    RECEIPT = "e-mail 1: wpływ wniosku"
    EXAMINATION_STARTED = "e-mail 2: rozpoczęcie rozpatrywania"
    DATA_CORRECT = "e-mail 3: poprawność danych"
    NOT_PROCEEDED_WITH = "nienadanie wnioskowi biegu"
    ACCESS_LINK = "link do pozyskania danych dostępowych"


@frozen
class Notice(Value):
    """Hold one message that is due: its kind, to whom it goes, and the finding that says so and what it says."""

    kind: NoticeKind
    to: Party
    because: Finding


CONFIRMATION_LINK_DUE = Rule(
    code="ACC-118e",
    basis=(FORM_GUIDE.section("wysłanie"),),
    severity=Severity.GROUND,
    reading="A-10",
    pl="Po wysłaniu formularza na adres z wniosku idzie e-mail z linkiem, którym się go potwierdza.",
    en="After the form is sent, an e-mail with the link that confirms it goes to the address in the request.",
)
RECEIPT_DUE = Rule(
    code="ACC-226",
    basis=(ACCESS_GUIDE.section("I.2.2"), FORM_GUIDE.section("potwierdzenie")),
    severity=Severity.GROUND,
    reading="A-10",
    pl="Po złożeniu wniosku automatycznie idzie pierwszy e-mail: wniosek wpłynął.",
    en="After the request is filed, the first e-mail goes automatically: the request has come in.",
)
EXAMINATION_NOTICE_DUE = Rule(
    code="ACC-230",
    basis=(ACCESS_GUIDE.section("I.2.3"),),
    severity=Severity.GROUND,
    reading="A-10",
    pl="Po oznaczeniu wniosku jako rozpatrywany niezwłocznie idzie drugi e-mail: który organ rozpatruje wniosek i jakie są"
    " dalsze kroki.",
    en="After the request is marked as examined, the second e-mail goes without delay: which authority examines it, and what the"
    " further steps are.",
)
DATA_CORRECT_NOTICE_DUE = Rule(
    code="ACC-235b",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.GROUND,
    pl="Po stwierdzeniu poprawności danych niezwłocznie idzie trzeci e-mail: dane są poprawne; podaje też adres dla wniosku"
    " o przedłużenie terminu.",
    en="After the data are found correct, the third e-mail goes without delay: the data are correct; it also gives the address for"
    " asking for an extension.",
)
NO_COURSE_NOTICE_DUE = Rule(
    code="ACC-236c",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.GROUND,
    pl="Po stwierdzeniu niepoprawności danych idzie informacja, że wnioskowi nie nadano biegu i co jest niepoprawne.",
    en="After the data are found incorrect, a message goes that the request is not given course, and what is incorrect.",
)
ACCESS_LINK_DUE = Rule(
    code="ACC-125c",
    basis=(FORM_GUIDE.section("tożsamość"), FORM_GUIDE.section("dane dostępowe")),
    severity=Severity.GROUND,
    pl="Gdy tożsamości nie trzeba już potwierdzać, idzie e-mail z linkiem do pozyskania danych dostępowych.",
    en="When identity needs no more confirming, an e-mail with the link to obtain access data goes.",
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

    With the trusted profile the acceptance makes two due: e-mail 3 and the link, as no other step comes before it.

    >>> notices(Case(IdentityVariant.EPUAP))
    ()
    """
    expect("case", case, Case)
    due = []
    if case.state in _BY_STATE:
        due.append(_BY_STATE[case.state])
    if case.steps and case.steps[-1].event.kind is EventKind.DATA_INCORRECT:
        due.append((NoticeKind.NOT_PROCEEDED_WITH, NO_COURSE_NOTICE_DUE))
    if case.state is CaseState.ACCEPTED and case.variant is IdentityVariant.EPUAP:
        due.append((NoticeKind.ACCESS_LINK, ACCESS_LINK_DUE))
    return tuple(Notice(kind, Party.APPLICANT, rule.finding()) for kind, rule in due)
