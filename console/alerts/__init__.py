"""Alerts for what concerns a person: the bell, the list, what is told outside of the window, and what they choose."""
