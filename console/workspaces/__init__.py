"""The workspaces of a window: a rail on the left, and the one that is on in place of the others."""
