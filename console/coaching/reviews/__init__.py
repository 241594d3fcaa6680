"""Rubric and reviews: contacts drawn by lot and scored, coaches compared, disputes, and how it goes over time."""
