"""
The table of the procedure for access: from which state, by which event, to which state, and on what ground.

Where one event may lead to two states, *when* tells them apart: whether a time limit was kept, or the ground of a rejection.
A step that is not in the table is never open. docs/reference/procedures.md shows the table.
"""

from attrs import frozen

from sio_rules.access.request.form import IdentityVariant
from sio_rules.acts import ACCESS_GUIDE, FORM_GUIDE, HELP_PAGES, SIO_ACT
from sio_rules.labels import Label
from sio_rules.rule import Rule, Severity

from .case import CaseState
from .events import EventKind, RejectionGround


class Timing(Label):
    """Name whether a time limit was kept."""

    IN_TIME = "w terminie"
    LATE = "po terminie"


@frozen
class StepRow:
    """Hold one step of the table; *when* and *variant* are None where they play no part."""

    state: CaseState
    event: EventKind
    to: CaseState
    rule: Rule
    when: Timing | RejectionGround | None = None
    variant: IdentityVariant | None = None


CONFIRMATION_HOURS = 24
"""How long the confirmation link is valid after the form is sent."""

_S, _E, _G = CaseState, EventKind, RejectionGround
_EPUAP, _IN_PERSON = IdentityVariant.EPUAP, IdentityVariant.IN_PERSON

REQUEST_SENT = Rule(
    code="ACC-118a",
    basis=(FORM_GUIDE.section("wysłanie"),),
    severity=Severity.GROUND,
    pl="Formularz wysłano, ale wniosek nie jest jeszcze złożony: trzeba go potwierdzić linkiem z e-maila.",
    en="The form has been sent, but the request is not filed yet: it must be confirmed using the link in the e-mail.",
)
REQUEST_LAPSED = Rule(
    code="ACC-118b",
    basis=(HELP_PAGES.section("składanie wniosku"),),
    severity=Severity.GROUND,
    reading="A-40",
    pl="Wniosku nie potwierdzono, zanim wygasł link (liczba godzin od wysłania: {hours}), więc wniosek wygasł. Można złożyć"
    " nowy.",
    en="The request was not confirmed before the link expired (hours since sending: {hours}), so the request has lapsed. A"
    " new one may be filed.",
)
REQUEST_CONFIRMED = Rule(
    code="ACC-119a",
    basis=(FORM_GUIDE.section("potwierdzenie"),),
    severity=Severity.GROUND,
    pl="Podmiot, numer PESEL i hasło są takie jak w formularzu: wniosek można złożyć.",
    en="The entity, PESEL number and password match the form: the request can be filed.",
)
REQUEST_FILED = Rule(
    code="ACC-120",
    basis=(FORM_GUIDE.section("potwierdzenie"),),
    severity=Severity.GROUND,
    pl="Wnioskodawca wyraźnie potwierdził chęć złożenia wniosku: wniosek jest złożony.",
    en="The applicant has expressly confirmed the intention to file: the request is filed.",
)
EXAMINATION_BEGUN = Rule(
    code="ACC-123",
    basis=(FORM_GUIDE.section("rozpatrywanie"), ACCESS_GUIDE.section("I.2.3")),
    severity=Severity.GROUND,
    pl="Organ oznaczył wniosek jako rozpatrywany; bez oznaczenia wniosku nie można zaakceptować.",
    en="The authority has marked the request as under examination; a request that is not marked cannot be accepted.",
)
EXAMINATION_NOTICE_SENT = Rule(
    code="ACC-260",
    basis=(ACCESS_GUIDE.section("I.2.3"),),
    severity=Severity.GROUND,
    reading="A-35",
    pl="Organ wysłał drugi e-mail: od dnia wysłania biegnie termin rozpatrzenia wniosku.",
    en="The authority has sent the second e-mail: the time limit of the examination runs from the day of sending.",
)
DATA_CORRECT = Rule(
    code="ACC-235a",
    basis=(ACCESS_GUIDE.section("I.2.4"), FORM_GUIDE.section("rozpatrywanie")),
    severity=Severity.GROUND,
    pl="Organ stwierdził poprawność danych i zaakceptował wniosek, dodając komentarz.",
    en="The authority has found the data correct and accepted the request, with a comment.",
)
NOT_PROCEEDED_WITH_FOR_DATA = Rule(
    code="ACC-236a",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.GROUND,
    reading="A-09",
    pl="Dane we wniosku są niepoprawne: wnioskowi nie nadaje się biegu.",
    en="The data in the request are incorrect: the request is not proceeded with.",
)
TERM_EXTENDED = Rule(
    code="ACC-242a",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.GROUND,
    pl="Wniosek o przedłużenie terminu złożono w terminie i prawidłowo: termin zgłoszenia się upływa w wybranym dniu.",
    en="The extension was requested in time and properly: the deadline to appear is the chosen day.",
)
NOT_PROCEEDED_WITH_FOR_LATENESS = Rule(
    code="ACC-245",
    basis=(ACCESS_GUIDE.section("I.2.5"),),
    severity=Severity.GROUND,
    reading="A-06",
    pl="Wniosek o przedłużenie terminu złożono za późno: wnioskowi o dostęp nie nadaje się biegu.",
    en="The extension was requested too late: the request for access is not proceeded with.",
)
IDENTITY_CONFIRMED_IN_PERSON = Rule(
    code="ACC-125a",
    basis=(FORM_GUIDE.section("tożsamość"), ACCESS_GUIDE.section("I.2.5")),
    severity=Severity.GROUND,
    pl="Wnioskodawca zgłosił się w terminie z ważnym dokumentem, a organ potwierdził jego tożsamość, dodając komentarz.",
    en="The applicant appeared in time with a valid document, and the authority confirmed the applicant's identity, with a"
    " comment.",
)
REJECTED_FOR_NO_SHOW = Rule(
    code="ACC-249a",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.GROUND,
    reading="A-41",
    pl="Wnioskodawca nie zgłosił się w terminie w celu potwierdzenia tożsamości: wniosek odrzucono.",
    en="The applicant did not appear by the deadline to confirm identity: the request was rejected.",
)
REJECTED_FOR_NO_SHOW_ON_CHOSEN_DAY = Rule(
    code="ACC-247",
    basis=(ACCESS_GUIDE.section("I.2.5"), ACCESS_GUIDE.section("I.2.6")),
    severity=Severity.GROUND,
    pl="Wnioskodawca nie zgłosił się w przedłużonym terminie: wniosek odrzucono.",
    en="The applicant did not appear by the extended deadline: the request was rejected.",
)
REJECTED_FOR_DOCUMENT = Rule(
    code="ACC-249b",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.GROUND,
    reading="A-41",
    pl="Wnioskodawca nie miał dokumentu tożsamości albo dokument był nieważny: wniosek odrzucono.",
    en="The applicant had no identity document, or one that was not valid: the request was rejected.",
)
REJECTED_FOR_PERSON = Rule(
    code="ACC-249c",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.GROUND,
    reading="A-41",
    pl="Osoba, której miało być udzielone upoważnienie, nie jest tą, za którą się podaje: wniosek odrzucono.",
    en="The person to be authorised is not who they claim to be: the request was rejected.",
)
SIGNER_REJECTED_FOR_PERSON = Rule(
    code="ACC-249h",
    basis=(ACCESS_GUIDE.section("I.2.6"),),
    severity=Severity.GROUND,
    reading="A-73",
    pl="Osoba, która podpisała wniosek profilem zaufanym ePUAP, nie jest tą, za którą się podaje: wniosek odrzucono, zanim"
    " pozyskano dane dostępowe.",
    en="The person who signed the request with the ePUAP trusted profile is not who they claim to be: the request was"
    " rejected before access data were obtained.",
)
SIGNED_WITH_TRUSTED_PROFILE = Rule(
    code="ACC-238",
    basis=(SIO_ACT.art("71", ust="3"), ACCESS_GUIDE.section("I.2.5")),
    severity=Severity.GROUND,
    pl="Dane są poprawne, a wniosek podpisano profilem zaufanym ePUAP albo podpisem kwalifikowanym, więc tożsamości się nie"
    " potwierdza: dane dostępowe pozyskano.",
    en="The data are correct and the request was signed with the ePUAP trusted profile or a qualified signature, so identity"
    " is not confirmed: access data have been obtained.",
    reading="A-70",
)
ACCESS_DATA_OBTAINED = Rule(
    code="ACC-248",
    basis=(ACCESS_GUIDE.section("I.2.6"), FORM_GUIDE.section("dane dostępowe")),
    severity=Severity.GROUND,
    pl="Dane są poprawne, a tożsamość potwierdzona: dane dostępowe pozyskano.",
    en="The data are correct and identity has been confirmed: access data have been obtained.",
)
LOGIN_SEEN = Rule(
    code="ACC-127",
    basis=(FORM_GUIDE.section("dane dostępowe"),),
    severity=Severity.GROUND,
    pl="Login wyświetlono; jest wyświetlany tylko ten jeden raz.",
    en="The login has been shown; it is shown only once.",
)

STEPS = (
    StepRow(_S.DRAFTED, _E.SENT, _S.SENT, REQUEST_SENT),
    StepRow(_S.SENT, _E.CONFIRMED, _S.CONFIRMED, REQUEST_CONFIRMED, Timing.IN_TIME),
    StepRow(_S.SENT, _E.CONFIRMED, _S.LAPSED, REQUEST_LAPSED, Timing.LATE),
    StepRow(_S.SENT, _E.LAPSED, _S.LAPSED, REQUEST_LAPSED),
    StepRow(_S.CONFIRMED, _E.FILED, _S.FILED, REQUEST_FILED),
    StepRow(_S.FILED, _E.MARKED_EXAMINED, _S.UNDER_EXAMINATION, EXAMINATION_BEGUN),
    StepRow(_S.UNDER_EXAMINATION, _E.EXAMINATION_NOTICE_SENT, _S.UNDER_EXAMINATION, EXAMINATION_NOTICE_SENT),
    StepRow(_S.UNDER_EXAMINATION, _E.ACCEPTED, _S.ACCEPTED, DATA_CORRECT),
    StepRow(_S.UNDER_EXAMINATION, _E.DATA_INCORRECT, _S.NOT_PROCEEDED_WITH, NOT_PROCEEDED_WITH_FOR_DATA),
    StepRow(_S.ACCEPTED, _E.EXTENSION_ASKED, _S.DEADLINE_EXTENDED, TERM_EXTENDED, Timing.IN_TIME, _IN_PERSON),
    StepRow(
        _S.ACCEPTED, _E.EXTENSION_ASKED, _S.NOT_PROCEEDED_WITH, NOT_PROCEEDED_WITH_FOR_LATENESS, Timing.LATE, _IN_PERSON
    ),
    StepRow(_S.ACCEPTED, _E.IDENTITY_CONFIRMED, _S.IDENTITY_CONFIRMED, IDENTITY_CONFIRMED_IN_PERSON, variant=_IN_PERSON),
    StepRow(_S.ACCEPTED, _E.REJECTED, _S.REJECTED, REJECTED_FOR_NO_SHOW, _G.FAILURE_TO_APPEAR, _IN_PERSON),
    StepRow(_S.ACCEPTED, _E.REJECTED, _S.REJECTED, REJECTED_FOR_DOCUMENT, _G.NO_VALID_DOCUMENT, _IN_PERSON),
    StepRow(_S.ACCEPTED, _E.REJECTED, _S.REJECTED, REJECTED_FOR_PERSON, _G.NOT_THE_PERSON, _IN_PERSON),
    StepRow(
        _S.DEADLINE_EXTENDED, _E.IDENTITY_CONFIRMED, _S.IDENTITY_CONFIRMED, IDENTITY_CONFIRMED_IN_PERSON, variant=_IN_PERSON
    ),
    StepRow(
        _S.DEADLINE_EXTENDED, _E.REJECTED, _S.REJECTED, REJECTED_FOR_NO_SHOW_ON_CHOSEN_DAY, _G.FAILURE_TO_APPEAR, _IN_PERSON
    ),
    StepRow(_S.DEADLINE_EXTENDED, _E.REJECTED, _S.REJECTED, REJECTED_FOR_DOCUMENT, _G.NO_VALID_DOCUMENT, _IN_PERSON),
    StepRow(_S.DEADLINE_EXTENDED, _E.REJECTED, _S.REJECTED, REJECTED_FOR_PERSON, _G.NOT_THE_PERSON, _IN_PERSON),
    StepRow(_S.ACCEPTED, _E.REJECTED, _S.REJECTED, SIGNER_REJECTED_FOR_PERSON, _G.NOT_THE_PERSON, _EPUAP),
    StepRow(_S.ACCEPTED, _E.ACCESS_OBTAINED, _S.ACCESS_OBTAINED, SIGNED_WITH_TRUSTED_PROFILE, variant=_EPUAP),
    StepRow(_S.IDENTITY_CONFIRMED, _E.ACCESS_OBTAINED, _S.ACCESS_OBTAINED, ACCESS_DATA_OBTAINED, variant=_IN_PERSON),
    StepRow(_S.ACCESS_OBTAINED, _E.LOGIN_SHOWN, _S.LOGIN_SHOWN, LOGIN_SEEN),
)
"""Every step that the procedure knows."""
