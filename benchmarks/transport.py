"""
Measure one decision against OpenFisca's, and the exported table, joined in polars, against a polars expression of the same rules.

OpenFisca gets the one rule by grade and distance, for one person, and only its calculation is timed; its simulation is built anew
outside the clock for each. The table is joined as an engine would: each row is spread over the values of its conditions.
"""

import random
from collections.abc import Callable
from itertools import product
from time import perf_counter_ns
from typing import Any

import polars as pl
from openfisca_core.entities import build_entity
from openfisca_core.periods import YEAR
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from rounds import report

from sio_rules.transport import Duty, duty_by_distance

PUPIL = build_entity(key="pupil", plural="pupils", label="A pupil", is_person=True)
PERIOD = "2025"


class grade(Variable):  # type: ignore[misc]  # noqa: N801
    """The grade."""

    value_type = int
    entity = PUPIL
    definition_period = YEAR


class distance_m(Variable):  # type: ignore[misc]  # noqa: N801
    """The way to school."""

    value_type = int
    entity = PUPIL
    definition_period = YEAR


class ride_owed(Variable):  # type: ignore[misc]  # noqa: N801
    """Whether the gmina must give a ride."""

    value_type = bool
    entity = PUPIL
    definition_period = YEAR

    def formula(pupil: Any, period: Any) -> Any:  # noqa: N805, D102
        junior = pupil("grade", period) <= 4
        way = pupil("distance_m", period)
        return (junior * (way > 3_000)) + ((1 - junior) * (way > 4_000)) > 0
