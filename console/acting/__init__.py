"""Acting on the floor: commands on their way, what became of them in words, and taking them back."""
