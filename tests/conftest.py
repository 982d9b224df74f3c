"""
How Hypothesis runs: the same examples every time and for everybody, and never against the clock.

`make fuzz` draws anew, ten times as many. What it finds is written down as a row or an `@example`.
"""

import os

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile("fuzz", deadline=None, print_blob=True, max_examples=int(os.environ.get("FUZZ_EXAMPLES") or 1_000))
settings.load_profile("steady")
