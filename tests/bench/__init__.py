"""Benchmarks, run by hand: `python -m tests.bench NAME`. Every figure is a ratio within one run; see README."""
