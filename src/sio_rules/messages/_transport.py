"""Messages on transport."""

from sio_rules.readings import Text

from .message import SioMessage

_NO_CERTIFICATE = "Dowożenie: szkoła ponadpodstawowa bez orzeczenia"

TRANSPORT = (
    SioMessage(
        number=71,
        text="Dowożenie w szkole niepublicznej",
        when=Text(
            "Dowożenie wykazuje szkoła albo placówka, która nie jest publiczna.",
            "Transport is reported by a school or unit that is not public.",
        ),
        rules=("TRN-006",),
    ),
    SioMessage(
        number=72,
        text=_NO_CERTIFICATE,
        when=Text(
            "Dowożenie wykazuje szkoła ponadpodstawowa, a uczeń nie ma orzeczenia.",
            "Transport is reported by a post-primary school, but the pupil has no certificate.",
        ),
        rules=("TRN-008a",),
    ),
    SioMessage(
        number=73,
        text=_NO_CERTIFICATE,
        when=Text(
            "Orzeczenie straciło ważność, zanim zaczęło się dowożenie.",
            "The certificate expired before the transport began.",
        ),
        rules=("TRN-008a",),
    ),
    SioMessage(
        number=74,
        text=_NO_CERTIFICATE,
        when=Text(
            "Orzeczenie traci ważność w czasie dowożenia.",
            "The certificate expires during the transport.",
        ),
        rules=("TRN-039",),
    ),
    SioMessage(
        number=75,
        text="Dowożenie razem z nauczaniem indywidualnym",
        when=Text(
            "Uczniowi wykazano nauczanie indywidualne w czasie dowożenia.",
            "The pupil is reported with individual teaching during the transport.",
        ),
        rules=("TRN-018",),
    ),
)
