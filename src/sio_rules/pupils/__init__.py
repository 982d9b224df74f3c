"""What is reported about pupils, by whom, when, and what excludes what."""
