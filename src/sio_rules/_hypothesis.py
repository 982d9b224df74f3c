"""
The entry point that tells Hypothesis how to draw the library's types.

Hypothesis calls `register` when it is imported itself. It imports the types, but strategies only when something is drawn,
so that either may be imported first. Keep this module tiny: where it fails, `import hypothesis` fails.
"""

from importlib import import_module
from typing import Any

_TYPES = {
    "access.authority.offices": ("Authority",),
    "access.procedure.case": ("Case",),
    "access.procedure.events": (
        "Accepted",
        "AccessObtained",
        "Confirmed",
        "DataIncorrect",
        "ExtensionAsked",
        "Filed",
        "IdentityConfirmed",
        "Lapsed",
        "LoginShown",
        "MarkedExamined",
        "Rejected",
        "Sent",
    ),
    "access.procedure.shown_document": ("ShownDocument",),
    "access.renewal.request": ("RenewalCircumstances", "RenewalRequest"),
    "access.request.circumstances": ("InternalAuthorisation", "RequestCircumstances"),
    "access.request.form": ("AccessRequest",),
    "access.request.password_policy": ("PasswordPolicy",),
    "access.revocation.case": ("Decided", "IntentionConfirmed", "Revocation", "SentToSystem", "StatusChecked", "TakenUp"),
    "access.revocation.form": ("RevocationCircumstances", "RevocationForm"),
    "certificates": ("Certificate",),
    "classes": ("ClassAssignment", "SchoolClass"),
    "documents": ("IdentityCard", "Passport"),
    "institutions": ("Body", "Institution"),
    "periods": ("Period", "SchoolYear"),
    "pesel": ("Pesel",),
    "pupils.achievements.diplomas": ("Diploma",),
    "pupils.achievements.exams": ("ExamReport",),
    "pupils.achievements.laureates": ("Laureate",),
    "pupils.assignments.holiday_classes": ("HolidayClass",),
    "pupils.assignments.professions": ("ArtisticClass", "Training"),
    "pupils.duties.absence": ("Absence",),
    "pupils.duties.district_entries": ("PreschoolDutyEntry", "SchoolDutyEntry"),
    "pupils.duties.learning_duty": ("LearningDutyEntry",),
    "pupils.duties.query": ("DutyQuery",),
    "pupils.identity.identity": ("PupilIdentity",),
    "pupils.identity.registry_notice": ("RegistryNotice",),
    "pupils.identity.verification": ("RegisterData", "Verification"),
    "pupils.particulars.additional_skills": ("AdditionalSkills",),
    "pupils.particulars.bicycle_card": ("BicycleCard",),
    "pupils.particulars.circumstances": ("ParticularsCircumstances",),
    "pupils.particulars.dates": ("EntryDates",),
    "pupils.particulars.district_school": ("DistrictSchoolEntry",),
    "pupils.particulars.extended_care": ("ExtendedCare",),
    "pupils.particulars.home_education": ("HomeEducation",),
    "pupils.particulars.individual_path": ("IndividualPath", "IndividualPathCircumstances"),
    "pupils.particulars.individual_programme": ("IndividualProgramme",),
    "pupils.particulars.individual_teaching": ("IndividualTeaching", "IndividualTeachingCircumstances"),
    "pupils.particulars.internat": ("InternatStay",),
    "pupils.particulars.language_lessons": ("LanguageLessons",),
    "pupils.particulars.practical_training": ("PracticalTraining", "YoungWorker"),
    "pupils.particulars.residence": ("FamilyFacts",),
    "pupils.particulars.residence_entries": ("ResidenceCircumstances", "ResidenceEntry"),
    "pupils.particulars.roma_tasks": ("RomaTasks",),
    "pupils.school_life.accidents": ("Accident",),
    "pupils.school_life.activities": ("ExtracurricularActivity",),
    "pupils.school_life.material_aid": ("MaterialAid",),
    "pupils.schooling.schooling": ("Schooling",),
    "pupils.stays.accommodation": ("Accommodation",),
    "pupils.stays.child_with_mother": ("ChildStay", "ChildStayCircumstances"),
    "pupils.stays.reservations": ("MeasureBreak", "Reservation"),
    "pupils.stays.stays": ("Stay",),
    "record.pupil_record": ("PupilRecord",),
    "regon": ("Regon",),
    "rspo": ("RspoNumber",),
    "transport.child": ("Child",),
    "transport.entries.entry": ("EntryCircumstances", "TransportEntry"),
    "transport.entries.excluding_modes": ("ExcludedPeriod",),
}
"""The types that are drawn, by module. Hypothesis draws members of lists (enums) by itself."""


def _drawn(kind: type[Any]) -> Any:
    """Return the strategy that draws *kind*, once Hypothesis asks for it."""
    return import_module("sio_rules.strategies").BY_TYPE[kind]()


def register() -> None:
    """Register a strategy for each type."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - an extra, which may be absent

    for module, names in _TYPES.items():
        for name in names:
            register_type_strategy(getattr(import_module(f"sio_rules.{module}"), name), _drawn)
