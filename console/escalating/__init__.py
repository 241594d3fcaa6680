"""Escalations on screen: raised, taken, handed on, promised, resolved; what is still to be done; the line's own times."""
