"""What an agent's own program may do: raise a hand, escalate, tell of a wish to leave, of refusals and holds."""
