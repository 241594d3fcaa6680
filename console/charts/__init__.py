"""Plots of the floor over time. What they say is computed here; pyqtgraph and numpy are loaded after the first paint."""
