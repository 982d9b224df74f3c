"""
Working days: ours against `holidays` (one call a day) and numpy (a whole column in one call).

All three count the same days: the event is not counted, a free event is rolled backward first, so that the n-th working day
after it is meant. Run: `python benchmarks/working_days.py`.
"""

from datetime import date, timedelta
from random import Random

import numpy as np
from holidays import country_holidays
from rounds import Work, best_ns, report

from sio_rules.days import FIRST_DAY, LAST_DAY, add_working_days

COLUMN = 1_000_000
SAMPLE = 1_000
WORKING_DAYS = 5


def main() -> None:
    """Check that all agree, then measure."""
    random = Random(20180904)  # noqa: S311 - a fixed column of days, no secret
    covered = (LAST_DAY - FIRST_DAY).days
    column = [FIRST_DAY + timedelta(days=random.randrange(covered - 30)) for _ in range(COLUMN)]
    sample = column[:SAMPLE]
    poland = country_holidays("PL", years=range(FIRST_DAY.year, LAST_DAY.year + 1), categories="public", language="pl")
    calendar = np.busdaycalendar(holidays=np.array(sorted(poland), dtype="datetime64[D]"))
    days = np.array(column, dtype="datetime64[D]")

    def ours() -> list[date]:
        return [add_working_days(day, WORKING_DAYS) for day in column]

    def ours_on_sample() -> list[date]:
        return [add_working_days(day, WORKING_DAYS) for day in sample]

    def holidays_on_sample() -> list[date]:
        return [poland.get_nth_working_day(day, WORKING_DAYS) for day in sample]

    def numpy_on_column() -> "np.typing.NDArray[np.datetime64]":
        return np.busday_offset(days, WORKING_DAYS, roll="backward", busdaycal=calendar)

    assert ours_on_sample() == holidays_on_sample()
    assert ours() == numpy_on_column().tolist()

    rivals: dict[str, Work] = {"holidays get_nth_working_day": holidays_on_sample, "add_working_days": ours_on_sample}
    best = best_ns(rivals, items=SAMPLE, rounds=15, number=10)
    report(f"n-th working day, {SAMPLE:,} days", best, ours="add_working_days", packages=("holidays",))

    rivals = {"numpy busday_offset, whole column": numpy_on_column, "add_working_days": ours}
    best = best_ns(rivals, items=COLUMN, rounds=15)
    report(f"n-th working day, a column of {COLUMN:,} days", best, ours="add_working_days", packages=("numpy",))


if __name__ == "__main__":
    main()
