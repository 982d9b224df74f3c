"""
Show who is owed transport: a gmina's list of children, with what each is owed, until when and why, and which questions are open.

`sio_rules.plain` makes the values out of the rows, and printing is the work of this script; children go by their number on the list.
"""

from collections import Counter
from datetime import date, timedelta

from tour_files import CHILDREN, rows
from tour_words import heading, in_words

from sio_rules import Decision
from sio_rules.field_names import in_polish
from sio_rules.plain import read_rows
from sio_rules.transport import (
    Child,
    EntitlementChange,
    Obligation,
    Ride,
    owed_duty,
    owed_ride,
    what_would_change,
)

ON = date(2025, 10, 1)

CHANGED = {
    "nearest": "gdyby dziecko uczęszczało do najbliższego miejsca",
    "district": "gdyby dziecko uczęszczało do szkoły obwodowej",
    "deferred": "gdyby odroczono dziecku obowiązek szkolny",
}
VERBS = {Obligation.MUST: "zapewnić", Obligation.MAY: "zorganizować"}
NO_ANSWER = "bez odpowiedzi"


def answer(decision: Decision[Ride], duty: Decision[Obligation]) -> str:
    """Say in one line what is owed."""
    ride = decision.outcome
    if ride is None:
        return f"{duty.outcome.pl} pomóc, ale szczegóły są otwarte" if duty.outcome else NO_ANSWER
    if not ride.forms:
        return ride.duty.pl
    until = "dopóki dziecko uczęszcza do szkoły" if ride.until is None else f"do {in_words(ride.until)}"
    forms = " albo ".join(form.pl for form in ride.forms)
    return f"{ride.duty.pl} {VERBS[ride.duty]}: {forms}, {until}{adult(ride)}"


def adult(ride: Ride) -> str:
    """Say whether the accompanying adult's fare is refunded too; the last day would give the birthday away."""
    if ride.guardian_until is None:
        return ""
    whole = ride.until is not None and ride.guardian_until >= ride.until
    return f"; zwraca także koszty przejazdu opiekuna, przez {'cały ten czas' if whole else 'część tego czasu'}"


def told(change: EntitlementChange) -> str:
    """Say in one line what would change the answer."""
    if change.to is None and change.from_day is not None and change.about == "grade":
        return f"{in_words(change.from_day - timedelta(days=1))}: dziecko kończy szkołę podstawową"
    to = change.to.pl if change.to else NO_ANSWER
    if change.metres_more is not None:
        return f"gdyby droga była dłuższa o {change.metres_more} m: {to}"
    if change.from_day is not None:
        return f"od {in_words(change.from_day)}: {to}"
    return f"{CHANGED[change.about]}: {to}"


def show_child(number: str, one: Child, decision: Decision[Ride], duty: Decision[Obligation]) -> None:
    """Print one child: what is owed, why, what is asked, and what would change the answer."""
    print(f"{number:>4}. ({one.goes_to.pl if one.goes_to else 'nie podano dokąd'}) {answer(decision, duty)}")
    for ground in decision.because or duty.because:
        print(f"      {ground.pl}")
        print(f"        [{ground.code}: {'; '.join(map(str, ground.basis))}]")
    for question in decision.questions:
        print(f"      ? {question.pl}")
    for change in what_would_change(one, on=ON).outcome or ():
        print(f"      > {told(change)}")


def show(*, every: bool = False) -> None:
    """Count the list, and print *every* child or the first of each kind of answer and place."""
    heading(f"Dowożenie: komu przysługuje, stan na {in_words(ON)}")
    duties, asked, printed = Counter[str](), Counter[str](), set[str]()
    cases: list[tuple[str, Child, Decision[Ride], Decision[Obligation]]] = []
    listed = rows("children.csv")
    for row, reading in zip(listed, read_rows(Child, listed, columns=CHILDREN), strict=True):
        one = reading.value
        if one is None or reading.findings:
            for finding in reading.findings:
                print(f"Wiersz {row['nr']} jest odrzucony. {finding.pl} ({in_polish(finding.at) or 'cały wiersz'})")
            continue
        decision, duty = owed_ride(one, on=ON), owed_duty(one, on=ON)
        cases.append((row["nr"], one, decision, duty))
        duties[duty.outcome.pl if duty.outcome else NO_ANSWER] += 1
        asked.update(question.pl for question in decision.questions)
    print("Razem:")
    for name, count in duties.most_common():
        print(f"  {count:>3}  {name}")
    print("Otwarte pytania:")
    for name, count in asked.most_common():
        print(f"  {count:>3}  {name}")
    print()
    for number, one, decision, duty in cases:
        kind = duty.outcome.pl if duty.outcome else NO_ANSWER
        if every or kind not in printed:
            show_child(number, one, decision, duty)
        printed.add(kind)


if __name__ == "__main__":
    show()
