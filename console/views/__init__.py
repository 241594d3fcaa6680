"""Views of the floor that people name and keep: their files, the view that is on, and where it is chosen."""
