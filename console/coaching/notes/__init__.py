"""Coaching notes: the list of them, and their editor."""
