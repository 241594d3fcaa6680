"""Tables of the floor as files."""
