"""Coaching: what a floor begins with, who reads what, drafts, and what is found in reviews and ratings."""
