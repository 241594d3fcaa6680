"""Choosing which floor to look at: the dialog, what it remembers, and how it finds out whether a floor can be opened."""
