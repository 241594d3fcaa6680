"""What was agreed with agents and what waits: the page, its acts, and whether it changed something."""
