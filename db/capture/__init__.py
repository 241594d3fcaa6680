"""Change capture done by the database itself: one description, one set of triggers per engine."""
