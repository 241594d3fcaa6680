"""The service promise and the standards: what they say, who was briefed, how far they are kept."""
