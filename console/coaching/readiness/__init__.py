"""Readiness: who has learnt what, which queue asks for it, who is let in without."""
