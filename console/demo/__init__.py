"""The made-up floor that the demo shows: made and kept alive by a program beside the console, gone when it is left."""
