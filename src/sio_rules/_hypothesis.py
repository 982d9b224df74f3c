"""
The entry point that tells Hypothesis how to draw the library's types.

Hypothesis calls `register` when it is imported itself. It imports the types, but strategies only when something is drawn,
so that either may be imported first. Keep this module tiny: where it fails, `import hypothesis` fails.
"""

from collections.abc import Callable
from importlib import import_module
from typing import Any

STRATEGIES = {
    "access.authority.offices": {"Authority": "authorities"},
    "access.procedure.case": {"Case": "cases"},
    "access.request.circumstances": {
        "HeadRequest": "head_requests",
        "InternalAuthorisation": "internal_authorisations",
        "RequestCircumstances": "circumstances",
    },
    "access.procedure.events": {
        "Accepted": "accepted_events",
        "AccessObtained": "access_obtained_events",
        "Confirmed": "confirmed_events",
        "DataIncorrect": "data_incorrect_events",
        "ExaminationNoticeSent": "examination_notice_sent_events",
        "ExtensionAsked": "extension_asked_events",
        "Filed": "filed_events",
        "IdentityConfirmed": "identity_confirmed_events",
        "Lapsed": "lapsed_events",
        "LoginShown": "login_shown_events",
        "MarkedExamined": "marked_examined_events",
        "Rejected": "rejected_events",
        "Sent": "sent_events",
    },
    "access.request.form": {"AccessRequest": "access_requests"},
    "access.procedure.shown_document": {"ShownDocument": "shown_documents"},
    "access.request.password_policy": {"PasswordPolicy": "password_policies"},
    "access.renewal.grounds": {"RenewalCircumstances": "renewal_circumstances"},
    "access.renewal.request": {"RenewalRequest": "renewal_requests"},
    "access.revocation.case": {
        "Decided": "decided_events",
        "Fetched": "fetched_events",
        "IntentionConfirmed": "intention_confirmed_events",
        "Revocation": "revocations",
        "SentToSystem": "sent_to_system_events",
        "StatusChecked": "status_checked_events",
        "TakenUp": "taken_up_events",
    },
    "access.revocation.form": {"RevocationCircumstances": "revocation_circumstances", "RevocationForm": "revocation_forms"},
    "certificates": {"Certificate": "certificates"},
    "classes": {"ClassAssignment": "class_assignments", "SchoolClass": "school_classes"},
    "documents": {"IdentityCard": "identity_cards", "Passport": "passports"},
    "institutions": {"Body": "bodies", "Institution": "institutions"},
    "periods": {"Period": "periods", "SchoolYear": "school_years"},
    "pesel": {"Pesel": "pesels"},
    "pupils.duties.absence": {"Absence": "absences"},
    "pupils.school_life.accidents": {"Accident": "accidents"},
    "pupils.stays.accommodation": {"Accommodation": "accommodations"},
    "pupils.school_life.activities": {"ExtracurricularActivity": "extracurricular_activities"},
    "pupils.particulars.language_lessons": {"LanguageLessons": "language_lessons"},
    "pupils.school_life.material_aid": {"MaterialAid": "material_aids"},
    "pupils.particulars.additional_skills": {"AdditionalSkills": "additional_skills"},
    "pupils.particulars.bicycle_card": {
        "BicycleCard": "bicycle_cards",
        "BicycleCardCircumstances": "bicycle_card_circumstances",
    },
    "pupils.particulars.internat": {"InternatStay": "internat_stays"},
    "pupils.duties.query": {"DutyQuery": "duty_queries"},
    "pupils.achievements.diplomas": {"Diploma": "diplomas"},
    "pupils.particulars.district_school": {"DistrictSchoolEntry": "district_school_entries"},
    "pupils.particulars.dates": {"EntryDates": "entry_dates"},
    "pupils.achievements.exams": {"ExamReport": "exam_reports"},
    "pupils.assignments.assigned_pupil": {"AssignedPupil": "assigned_pupils"},
    "pupils.assignments.holiday_classes": {"HolidayClass": "holiday_classes"},
    "pupils.identity.identity": {"PupilIdentity": "pupil_identities"},
    "pupils.particulars.individual_path": {
        "IndividualPath": "individual_paths",
        "IndividualPathCircumstances": "individual_path_circumstances",
    },
    "pupils.particulars.individual_programme": {
        "IndividualProgramme": "individual_programmes",
        "IndividualProgrammeCircumstances": "individual_programme_circumstances",
    },
    "pupils.particulars.individual_teaching": {
        "IndividualTeaching": "individual_teachings",
        "IndividualTeachingCircumstances": "individual_teaching_circumstances",
    },
    "pupils.achievements.laureates": {"Laureate": "laureates"},
    "pupils.duties.learning_duty": {"LearningDutyEntry": "learning_duty_entries"},
    "pupils.stays.child_with_mother": {"ChildStay": "child_stays", "ChildStayCircumstances": "child_stay_circumstances"},
    "pupils.particulars.home_education": {"HomeEducation": "home_educations"},
    "pupils.particulars.circumstances": {"ParticularsCircumstances": "particulars_circumstances"},
    "pupils.particulars.practical_training": {"PracticalTraining": "practical_trainings", "YoungWorker": "young_workers"},
    "pupils.particulars.extended_care": {"ExtendedCare": "extended_cares"},
    "pupils.duties.district_entries": {
        "PreschoolDutyEntry": "preschool_duty_entries",
        "SchoolDutyEntry": "school_duty_entries",
    },
    "pupils.assignments.registered_class": {"ClassCircumstances": "class_circumstances"},
    "pupils.assignments.professions": {"ArtisticClass": "artistic_classes", "Training": "trainings"},
    "pupils.identity.registry_notice": {"RegistryNotice": "registry_notices"},
    "pupils.stays.reservations": {"MeasureBreak": "measure_breaks", "Reservation": "reservations"},
    "pupils.particulars.residence": {"FamilyFacts": "family_facts"},
    "pupils.particulars.residence_entries": {
        "ResidenceCircumstances": "residence_circumstances",
        "ResidenceEntry": "residence_entries",
    },
    "pupils.particulars.roma_tasks": {"RomaTasks": "roma_tasks"},
    "pupils.schooling.schooling": {"Schooling": "schoolings"},
    "pupils.stays.stays": {"Stay": "stays"},
    "pupils.identity.verification": {"RegisterData": "register_data", "Verification": "verifications"},
    "record.pupil_record": {"PupilRecord": "pupil_records"},
    "regon": {"Regon": "regons"},
    "rspo": {"RspoNumber": "rspo_numbers"},
    "transport.child": {"Child": "children"},
    "transport.entries.entry": {"EntryCircumstances": "entry_circumstances", "TransportEntry": "transport_entries"},
    "transport.entries.excluding_modes": {"ExcludedPeriod": "excluded_periods"},
}
"""Module and type: the strategy of `sio_rules.strategies`. Hypothesis draws members of lists (enums) by itself."""


def _draws(name: str) -> Callable[[type], Any]:
    """Return what gives Hypothesis the strategy called *name*, once it asks for it."""

    def strategy(_: type) -> Any:
        return getattr(import_module("sio_rules.strategies"), name)()

    return strategy


def register() -> None:
    """Register a strategy for each type."""
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415 - an extra, which may be absent

    for module, types in STRATEGIES.items():
        for drawn, name in types.items():
            register_type_strategy(getattr(import_module(f"sio_rules.{module}"), drawn), _draws(name))
