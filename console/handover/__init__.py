"""The change of shift: who is on shift, what one shift leaves to the next, and who accepts it."""
