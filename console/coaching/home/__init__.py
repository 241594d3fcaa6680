"""The coach's home: who is due, and why."""
