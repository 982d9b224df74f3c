"""Who is owed a ride to school, and what may be recorded about it."""
