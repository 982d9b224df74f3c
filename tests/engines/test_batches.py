"""A register checked by Spark, or from the frames of pandas and polars, gives what the file gives in batches."""

import pickle
from pathlib import Path
from typing import Any

import check_a_register
import pandas as pd
import polars as pl
import pytest
from engines.page import run_page

from sio_rules.record import Summary

FILE = Path(check_a_register.__file__).parent / "register.csv"


@pytest.fixture(scope="module")
def page() -> dict[str, Any]:
    """Return what the page on Spark defines, once its examples have given what it says."""
    return run_page("check-a-register-with-spark")


def frame() -> pd.DataFrame:
    """Return the file as pandas reads it, with each cell as text."""
    return pd.read_csv(FILE, sep=";", dtype=str)


class TestCheckPart:
    """What runs in a worker of Spark."""

    @pytest.mark.parametrize("cut", range(1, 6))
    def test_a_pupil_may_be_cut_between_two_frames(self, page: dict[str, Any], cut: int) -> None:
        """As Spark cuts a part where it likes."""
        rows = frame()
        [batch] = page["check_part"](iter([rows[:cut], rows[cut:]]))
        found, summary = check_a_register.check_batch(rows.to_dict("records"), page["ON"])
        assert batch["found"][0] == found
        assert pickle.loads(batch["summary"][0]) == summary
        assert ("u2", "PUP-504a") in {(row["pupil"], row["code"]) for row in found}

    def test_an_empty_part_has_no_batch(self, page: dict[str, Any]) -> None:
        assert list(page["check_part"](iter([]))) == []


class TestCheckBatch:
    """The same rows, whoever read the file."""

    def test_pandas_and_polars_and_the_file(self, page: dict[str, Any]) -> None:
        on = page["ON"]
        found, summary = check_a_register.check_file(FILE, on)
        texts = pl.read_csv(FILE, separator=";", infer_schema=False)
        for rows in (frame().to_dict("records"), texts.to_dicts()):
            assert check_a_register.check_batch(rows, on) == (found, summary)

    def test_batches_add_up_to_the_whole(self, page: dict[str, Any]) -> None:
        """But for the pupil under two keys, when they are parted."""
        on, rows = page["ON"], frame().to_dict("records")
        whole = check_a_register.check_batch(rows, on)
        parts = [check_a_register.check_batch(batch, on) for batch in check_a_register.batches(rows, size=2)]
        assert len(parts) > 2
        summary = Summary.merged(summary for _, summary in parts)
        assert summary.records == whole[1].records
        assert {rule.code for rule in whole[1].by_rule} - {rule.code for rule in summary.by_rule} == {"PUP-654a"}
