"""The panels of the Floor window, one file for each dock."""
