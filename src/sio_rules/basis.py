"""
What a rule rests on: a numbered place in an act, or a section of a guide.

A citation is built from parts, so that a wrong one is refused when it is written, and is shown as one line of text: in Polish
(`pl`, also `str()`) or with the English name of the act or guide (`en`). The acts and guides themselves are in `sio_rules.acts`.
"""

import re
from datetime import date

from attrs import Factory, field, frozen

_NUMBER = re.compile(r"[0-9]{1,4}(z{0,3}[a-z])?")
_LETTER = re.compile(r"[a-z]{1,3}")


@frozen
class Act:
    """
    Name a text of law: its short name, its title, the day it was passed, where it was published, and its short English name.

    Without an English name, the Polish short name is shown in English, too.

    >>> kpa = Act("k.p.a.", "Kodeks postępowania administracyjnego", date(1960, 6, 14), "Dz.U. 1960 nr 30 poz. 168", en="CAP")
    >>> kpa.art("57", par="4").pl, kpa.art("57", par="4").en
    ('k.p.a., art. 57 § 4', 'CAP, art. 57 § 4')
    """

    short: str
    title: str
    passed_on: date
    published: str
    en: str = field(default=Factory(lambda self: self.short, takes_self=True), kw_only=True)

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
        """Return a paragraph of a regulation, or a place within it."""
        return Provision(self, par=number, ust=ust, pkt=pkt, lit=lit)

    def __str__(self) -> str:
        """Give the short name."""
        return self.short


@frozen
class Provision:
    """
    Point to one numbered place in an act. Built by `Act.art` and `Act.par`; raises `ValueError` for what is no number.

    >>> act = Act("Prawo oświatowe", "Ustawa – Prawo oświatowe", date(2016, 12, 14), "Dz.U. 2017 poz. 59")
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
        """Give the citation in Polish."""
        return self.pl

    @property
    def pl(self) -> str:
        """The place in one line, from the article down, after the short name of the act."""
        return f"{self.act.short}, {self._place}"

    @property
    def en(self) -> str:
        """The same after the English name of the act; the levels keep their Polish signs."""
        return f"{self.act.en}, {self._place}"

    @property
    def _place(self) -> str:
        levels = (("art.", self.art), ("§", self.par), ("ust.", self.ust), ("pkt", self.pkt), ("lit.", self.lit))
        return " ".join(f"{sign} {number}" for sign, number in levels if number is not None)


@frozen
class Guide:
    """
    Name a guide of the ministry or another office, with the sections that may be cited.

    *en* is its short English name, *sections_en* the English names of the sections in the same order; without them the Polish
    names are shown in English, too. Raises `ValueError` where there is not one English name for each section.

    >>> guide = Guide("MEN, uczniowie", "Instrukcja merytoryczna: uczniowie", sections=("11", "12"), en="MEN guide, pupils")
    >>> guide.section("12").pl, guide.section("12").en
    ('MEN, uczniowie, 12', 'MEN guide, pupils, 12')
    """

    short: str
    title: str
    sections: tuple[str, ...]
    en: str = field(default=Factory(lambda self: self.short, takes_self=True), kw_only=True)
    sections_en: tuple[str, ...] = field(default=Factory(lambda self: self.sections, takes_self=True), kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse English names that do not match the sections."""
        if len(self.sections_en) != len(self.sections):
            raise ValueError("sections_en must name each of the sections")

    def section(self, name: str) -> "Passage":
        """Return one section of the guide; raises `ValueError` for one that it does not have."""
        return Passage(self, name)

    def __str__(self) -> str:
        """Give the short name."""
        return self.short


@frozen
class Passage:
    """Point to one section of a guide. Built by `Guide.section`; raises `ValueError` for one that the guide does not have."""

    guide: Guide
    name: str

    def __attrs_post_init__(self) -> None:
        """Refuse a section that the guide does not have."""
        if self.name not in self.guide.sections:
            raise ValueError(f"{self.guide.short} has no section {self.name!r}")

    def __str__(self) -> str:
        """Give the citation in Polish."""
        return self.pl

    @property
    def pl(self) -> str:
        """The section in one line, after the short name of the guide."""
        return f"{self.guide.short}, {self.name}"

    @property
    def en(self) -> str:
        """The same in English."""
        return f"{self.guide.en}, {self.guide.sections_en[self.guide.sections.index(self.name)]}"
