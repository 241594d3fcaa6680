"""What the detail of the chosen thing says: its facts, its history in words, and where else it can be opened."""
