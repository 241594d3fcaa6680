"""Older notes of an agent, from another team: that there are some, and reading them by a recorded reason."""
