"""The limits of authority: the matrix by kind and level, sites side by side, kinds and what holds across them."""
