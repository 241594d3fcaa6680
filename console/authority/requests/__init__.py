"""What agents ask for beyond their authority: the page that lists it, and the acts that decide about it."""
