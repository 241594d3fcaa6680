"""The tour of the window: a few steps, each pointing at a part of it, led by keys."""
