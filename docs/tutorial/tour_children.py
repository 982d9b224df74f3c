"""
Show who is owed a ride: a gmina's list of children, with what each is owed, until when and why, and which questions are open.

Reading and printing is the work of this script; children go by their number on the list.
"""

import csv
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TypeVar

from sio_rules import Decision, Findings, InvalidValueError
from sio_rules.certificates import Disability
from sio_rules.labels import Label
from sio_rules.transport import (
    Child,
    Destination,
    EntitlementChange,
    Measured,
    Obligation,
    Ride,
    owed_duty,
    owed_ride,
    what_would_change,
)

LIST = Path(__file__).with_name("children.csv")
ON = date(2025, 10, 1)
L = TypeVar("L", bound=Label)
Row = dict[str, str]

CHANGED = {
    "nearest": "gdyby chodziło do najbliższego",
    "district": "gdyby chodziło do szkoły obwodowej",
    "deferred": "gdyby odroczono mu obowiązek szkolny",
}


def picked(listed: type[L], text: str) -> L | None:
    """Return the member that the cell names; an empty cell is not known."""
    return listed.read(text) if text else None


def yes(text: str) -> bool | None:
    """Return whether the cell says so; an empty cell is not known."""
    return {"tak": True, "nie": False}.get(text)


def number(text: str) -> int | None:
    """Return the number in the cell; an empty cell is not known."""
    return int(text) if text else None


def child(row: Row) -> Child:
    """Read one child. Whoever has no certificate has no disability that a certificate names."""
    named = row["niepelnosprawnosci"]
    none_named = frozenset[Disability]() if yes(row["orzeczenie"]) is False else None
    return Child(
        born_on=date.fromisoformat(row["urodzone"]) if row["urodzone"] else None,
        goes_to=picked(Destination, row["dokad"]),
        grade=number(row["klasa"]),
        distance_m=number(row["droga_m"]),
        measured=picked(Measured, row["pomiar"]),
        district=yes(row["obwod"]),
        nearest=yes(row["najblizsza"]),
        special_education=yes(row["orzeczenie"]),
        disabilities=frozenset(Disability.read(each) for each in named.split("|")) if named else none_named,
        rw=yes(row["rw"]),
        deferred=yes(row["odroczone"]),
        parents_drive=yes(row["dowoza_rodzice"]),
    )


def read() -> list[Row]:
    """Read the list."""
    with LIST.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter=";"))


def answer(decision: Decision[Ride], duty: Decision[Obligation]) -> str:
    """Say in one line what is owed."""
    ride = decision.outcome
    if ride is None:
        return f"{duty.outcome.pl}, ale szczegóły są otwarte" if duty.outcome else "bez odpowiedzi"
    if not ride.forms:
        return ride.duty.pl
    until = "dopóki chodzi do szkoły" if ride.until is None else f"do {ride.until}"
    guardian = f"; także przejazd opiekuna, najdalej do {ride.guardian_until}" if ride.guardian_until else ""
    return f"{ride.duty.pl}: {' albo '.join(form.pl for form in ride.forms)}, {until}{guardian}"


def told(change: EntitlementChange) -> str:
    """Say in one line what would change the answer."""
    to = change.to.pl if change.to else "kończy szkołę podstawową"
    if change.metres_more is not None:
        return f"gdyby droga była dłuższa o {change.metres_more} m: {to}"
    if change.from_day is not None:
        return f"od {change.from_day}: {to}"
    return f"{CHANGED[change.about]}: {to}"


def grounds(because: Findings) -> None:
    """Print each ground with its basis."""
    for ground in because:
        print(f"      {ground.pl}")
        print(f"        [{ground.code}: {'; '.join(map(str, ground.basis))}]")


def show() -> None:
    """Print the whole list, and count it."""
    print(f"\nDOWOŻENIE: komu się należy, stan na {ON}\n")
    duties, asked = Counter[str](), Counter[str]()
    for row in read():
        try:
            one = child(row)
        except InvalidValueError as refused:
            print(f"{row['nr']:>4}. nie do przyjęcia: {refused.argument}")
            duties["wiersz nie do przyjęcia"] += 1
            continue
        decision, duty = owed_ride(one, on=ON), owed_duty(one, on=ON)
        where = one.goes_to.pl if one.goes_to else "nie wiadomo dokąd"
        print(f"{row['nr']:>4}. ({where}) {answer(decision, duty)}")
        grounds(decision.because or duty.because)
        for question in decision.questions:
            print(f"      ? {question.pl}")
            asked[question.pl] += 1
        for change in what_would_change(one, on=ON).outcome or ():
            print(f"      > {told(change)}")
        duties[duty.outcome.pl if duty.outcome else "bez odpowiedzi"] += 1
    print("\nRazem:")
    for name, count in duties.most_common():
        print(f"  {count:>3}  {name}")
    print("Otwarte pytania:")
    for name, count in asked.most_common():
        print(f"  {count:>3}  {name}")


if __name__ == "__main__":
    show()
