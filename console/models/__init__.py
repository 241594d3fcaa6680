"""The Qt models of the floor's tables: what each cell says, and how changes reach the view."""
