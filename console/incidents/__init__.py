"""Incidents in the window: declared, shown above the panels while they go on, told anew and ended."""
