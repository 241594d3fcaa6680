"""Keeping a floor's database well: what is in it, whether it is whole, copies of it, and its change log kept short."""
