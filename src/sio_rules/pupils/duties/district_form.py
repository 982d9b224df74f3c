"""
What the two forms of a district school have in common: who fills them in, for whom, and which data may stand beside them.

A primary school with a district fills in the forms for the compulsory preschool year and for compulsory schooling for
children who live there and either fulfil the duty at a diplomatic mission or abroad, or do not fulfil it. Each form has
rules, places and options of its own: `sio_rules.pupils.duties.preschool_duty` and `sio_rules.pupils.duties.school_duty`.

Not modelled here: that the WWR takes place in the school that fills in the form; the classes given are taken to be its own.
"""

from collections.abc import Mapping

from attrs import frozen

from sio_rules.classes import ClassKind
from sio_rules.institutions import InstitutionKind
from sio_rules.labels import Label
from sio_rules.pupils.reporting.kinds import DataKind
from sio_rules.rule import Finding, Findings, Rule, found

from .district_entries import PreschoolDutyEntry, SchoolDutyEntry

_WITH_THE_FORM = frozenset({DataKind.IDENTIFICATION, DataKind.PRESCHOOL_DUTY, DataKind.SCHOOL_DUTY})


@frozen(kw_only=True)
class DistrictForm:
    """
    Hold what differs between the two forms: their rules, and which options agree with what the child attends.

    - *options*: the options that agree with each place; a child at none of these places is not registered.
    - *absent_from*: the places from which absence counts; a child enrolled there who misses half does not fulfil the duty.
    - *not_fulfilling*: the options for those who do not fulfil the duty; *other_reason*: the one for absence.
    """

    not_a_school_with_district: Rule
    district_not_given: Rule
    outside_district: Rule
    home_not_given: Rule
    option_missing: Rule
    attends_elsewhere: Rule
    place_not_given: Rule
    for_another_case: Rule
    less_than_half_missed: Rule
    other_data_beside: Rule
    class_beside: Rule
    options: Mapping[Label, frozenset[Label]]
    absent_from: frozenset[Label]
    not_fulfilling: frozenset[Label]
    other_reason: Label

    def check(self, entry: PreschoolDutyEntry | SchoolDutyEntry) -> Findings:
        """Return what is wrong with *entry*: who fills it in, for whom, with which option and with which other data."""
        school = entry.school
        primary = school.kind is InstitutionKind.PRIMARY_SCHOOL
        not_the_schools = not primary or school.district is False
        return found(
            self.not_a_school_with_district.when(not_the_schools, "school", institution_kind=school.kind),
            self.district_not_given.when(primary and school.district is None, "school"),
            self.outside_district.when(entry.lives_in_district is False, "lives_in_district"),
            self.home_not_given.when(entry.lives_in_district is None, "lives_in_district"),
            self.option_missing.when(entry.form is None, "form"),
            self._place(entry),
            self._absence(entry),
            self._beside(entry),
        )

    def _place(self, entry: PreschoolDutyEntry | SchoolDutyEntry) -> Finding | None:
        """Return what is wrong with the place, or with the option for it; absence of half counts at some places only."""
        form, place = entry.form, entry.place
        if place is None:
            return self.place_not_given.finding("place")
        if form is self.other_reason and entry.half_missed and place in self.absent_from:
            return None
        options = self.options.get(place)
        if options is None:
            return self.attends_elsewhere.finding("place", place=place)
        return self.for_another_case.when(form is not None and form not in options, "form", form=form, place=place)

    def _absence(self, entry: PreschoolDutyEntry | SchoolDutyEntry) -> Finding | None:
        """Return the finding that less than half is missed, where absence is the reason given."""
        absence, rule = entry.absence, self.less_than_half_missed
        if entry.form is not self.other_reason or absence is None or absence.half_missed:
            return None
        counted: dict[str, int | Label] = {"unexcused": absence.unexcused, "total": absence.total, "basis": absence.basis}
        return rule.finding("absence", **{name: counted[name] for name in rule.facts})  # only one form names the basis

    def _beside(self, entry: PreschoolDutyEntry | SchoolDutyEntry) -> Findings:
        """Return the other data and classes, except identification data, and WWR where the duty is not fulfilled."""
        covered_by_classes = frozenset({DataKind.CLASSES}) if entry.classes else frozenset[DataKind]()
        other_data = entry.other_data - _WITH_THE_FORM - covered_by_classes
        excepted = frozenset({ClassKind.WWR}) if entry.form in self.not_fulfilling else frozenset[ClassKind]()
        classes = entry.classes - excepted
        return found(
            *(self.other_data_beside.finding("other_data", data_kind=each) for each in DataKind if each in other_data),
            *(self.class_beside.finding("classes", class_kind=each) for each in ClassKind if each in classes),
        )
