"""The data with which the authority compares a request for access to establish whether it is correct."""

from sio_rules._expect import expect
from sio_rules.access.applicants import INTERNAL, Applicant
from sio_rules.acts import ACCESS_GUIDE
from sio_rules.institutions import BodyKind, InstitutionKind
from sio_rules.labels import Label, term
from sio_rules.rule import Decision, Rule, Severity

from .grid import EntityKind


class DataSource(Label):
    """Name the data with which a request is compared."""

    RSPO = term("Rejestr Szkół i Placówek Oświatowych", en="RSPO")
    PUBLIC_ADMINISTRATION = term(
        "dane będące w posiadaniu organów administracji publicznej",
        en="data held by public authorities",
        also=("dane organów administracji publicznej",),
    )
    AUTHORISATION = term("upoważnienie wewnętrzne", en="internal authorisation")


COMPARED_WITH_RSPO = Rule(
    code="ACC-232",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.GROUND,
    pl="Dane dyrektora szkoły lub placówki ({institution_kind}) porównuje się z danymi w RSPO albo z danymi będącymi w"
    " posiadaniu organów administracji publicznej.",
    en="The data of the director of a school or unit ({institution_kind}) are compared with RSPO or with data held by public"
    " authorities.",
)
COMPARED_WITH_ADMINISTRATION = Rule(
    code="ACC-233",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.GROUND,
    pl="Dane wnioskodawcy ({applicant}) z podmiotu ({entity_kind}) porównuje się z danymi będącymi w posiadaniu organów"
    " administracji publicznej.",
    en="The data of the applicant ({applicant}) of the entity ({entity_kind}) are compared with data held by public"
    " authorities.",
)
COMPARED_WITH_AUTHORISATION = Rule(
    code="ACC-234",
    basis=(ACCESS_GUIDE.section("I.2.4"),),
    severity=Severity.GROUND,
    pl="Dane wnioskodawcy ({applicant}) porównuje się z danymi zawartymi w jego upoważnieniu wewnętrznym.",
    en="The data of the applicant ({applicant}) are compared with those in the internal authorisation.",
)


def sources_to_compare(applicant: Applicant, entity: EntityKind) -> Decision[tuple[DataSource, ...]]:
    """
    Return the data with which the authority compares a request; any one of them suffices (ACC-232 to ACC-234).

    >>> sources_to_compare(Applicant.HEAD, InstitutionKind.KINDERGARTEN).outcome
    (DataSource.RSPO, DataSource.PUBLIC_ADMINISTRATION)
    >>> sources_to_compare(Applicant.EMPLOYEE, BodyKind.GMINA).outcome
    (DataSource.AUTHORISATION,)
    """
    expect("applicant", applicant, Applicant)
    expect("entity", entity, InstitutionKind, BodyKind)
    if applicant in INTERNAL:
        return COMPARED_WITH_AUTHORISATION.decides((DataSource.AUTHORISATION,), applicant=applicant)
    if applicant is Applicant.HEAD and isinstance(entity, InstitutionKind):
        return COMPARED_WITH_RSPO.decides((DataSource.RSPO, DataSource.PUBLIC_ADMINISTRATION), institution_kind=entity)
    return COMPARED_WITH_ADMINISTRATION.decides((DataSource.PUBLIC_ADMINISTRATION,), applicant=applicant, entity_kind=entity)
