"""Whether an authority reaches: limits of a level, grants, and what was used of them, as SQL for both engines."""
