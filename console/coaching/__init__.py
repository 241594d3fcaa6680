"""The Coaching workspace: notes, what was agreed, reviews, readiness, standards, and what may be looked at."""
