"""Why it came to escalations, week by week, and who comes back after what."""
