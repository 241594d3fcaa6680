"""Documents: what they say, how they become a page, and where they are saved."""
