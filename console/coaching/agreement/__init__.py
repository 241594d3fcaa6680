"""The monitoring agreement: who may look at what of the people who work here, for everybody to read."""
