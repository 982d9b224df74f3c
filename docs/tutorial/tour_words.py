"""How the tour prints: headings, days in words, findings with their severity, and equal texts once with their count."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from sio_rules import Finding, Findings, Severity
from sio_rules.sentences import shown

PLURALS = {Severity.ERROR: "błędy", Severity.WARNING: "ostrzeżenia"}


def heading(title: str) -> None:
    """Print the heading of a part."""
    print(f"\n== {title} ==")


def in_words(day: date) -> str:
    """Return the day as a letter writes it: 31 sierpnia 2026 r."""
    return shown(day, "pl")


def counts(findings: Findings) -> str:
    """Return how many errors and warnings there are."""
    if not findings:
        return "bez błędów i ostrzeżeń"
    by_severity = Counter(finding.severity for finding in findings)
    return ", ".join(f"{word}: {by_severity[severity]}" for severity, word in PLURALS.items())


def said(finding: Finding) -> str:
    """Return what a finding says, with its code and severity."""
    return f"[{finding.code}, {finding.severity.pl}] {finding.pl}"


def print_once(lines: Iterable[str], indent: str) -> None:
    """Print equal lines once, with how many times they occur."""
    for line, times in Counter(lines).items():
        print(f"{indent}{line}{f' (liczba: {times})' if times > 1 else ''}")
