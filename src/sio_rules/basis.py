"""
What a rule rests on: a numbered place in an act, or a section of an instruction.

A citation is built from parts, so that a wrong one is refused when it is written, and read as one line of text. Which acts
and instructions the library cites stands in `sio_rules.acts`.
"""

import re
from datetime import date

from attrs import frozen

_NUMBER = re.compile(r"[0-9]{1,4}(z{0,3}[a-z])?")
_LETTER = re.compile(r"[a-z]{1,3}")


@frozen
class Act:
    """
    Name a text of law: its short name, its title, the day it was passed and where it was published.

    >>> kpa = Act("k.p.a.", "Kodeks postępowania administracyjnego", date(1960, 6, 14), "Dz.U. 1960 nr 30 poz. 168")
    >>> str(kpa.art("57", par="4"))
    'k.p.a., art. 57 § 4'
    """

    short: str
    title: str
    passed_on: date
    published: str

    def art(
        self,
        number: str,
        *,
        par: str | None = None,
        ust: str | None = None,
        pkt: str | None = None,
        lit: str | None = None,
    ) -> "Provision":
        """Return an article of the act, or a place within it."""
        return Provision(self, art=number, par=par, ust=ust, pkt=pkt, lit=lit)

    def par(self, number: str, *, ust: str | None = None, pkt: str | None = None, lit: str | None = None) -> "Provision":
        """Return a paragraph of an ordinance, or a place within it."""
        return Provision(self, par=number, ust=ust, pkt=pkt, lit=lit)

    def __str__(self) -> str:
        """Give the short name."""
        return self.short


@frozen
class Provision:
    """
    Point to one numbered place in an act. Built by `Act.art` and `Act.par`; raises `ValueError` for what is no number.

    >>> act = Act("Prawo oświatowe", "Ustawa - Prawo oświatowe", date(2016, 12, 14), "Dz.U. 2017 poz. 59")
    >>> str(act.art("39", ust="3", pkt="1"))
    'Prawo oświatowe, art. 39 ust. 3 pkt 1'
    """

    act: Act
    art: str | None = None
    par: str | None = None
    ust: str | None = None
    pkt: str | None = None
    lit: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what is no citation."""
        if self.art is None and self.par is None:
            raise ValueError("a provision has an article or a paragraph")
        for name, number, shape in (
            ("art", self.art, _NUMBER),
            ("par", self.par, _NUMBER),
            ("ust", self.ust, _NUMBER),
            ("pkt", self.pkt, _NUMBER),
            ("lit", self.lit, _LETTER),
        ):
            if number is not None and not shape.fullmatch(number):
                raise ValueError(f"{name} is not written as the law counts: 39, 53a, lit. b")

    def __str__(self) -> str:
        """Cite the place in one line, in the order in which the law counts."""
        levels = (("art.", self.art), ("§", self.par), ("ust.", self.ust), ("pkt", self.pkt), ("lit.", self.lit))
        return f"{self.act.short}, " + " ".join(f"{sign} {number}" for sign, number in levels if number is not None)


@frozen
class Guide:
    """
    Name an instruction of the ministry or another office, with the sections that may be cited.

    >>> guide = Guide("MEN, Uczniowie", "Instrukcja merytoryczna: uczniowie", sections=("11", "12"))
    >>> str(guide.section("12"))
    'MEN, Uczniowie, 12'
    """

    short: str
    title: str
    sections: tuple[str, ...]

    def section(self, name: str) -> "Passage":
        """Return one section of the instruction; raises `ValueError` for one that it does not have."""
        return Passage(self, name)

    def __str__(self) -> str:
        """Give the short name."""
        return self.short


@frozen
class Passage:
    """Point to one section of an instruction. Built by `Guide.section`."""

    guide: Guide
    name: str

    def __attrs_post_init__(self) -> None:
        """Refuse a section that the instruction does not have."""
        if self.name not in self.guide.sections:
            raise ValueError(f"{self.guide.short} has no section {self.name!r}")

    def __str__(self) -> str:
        """Cite the section in one line."""
        return f"{self.guide.short}, {self.name}"
