"""What we think of our service beside what customers say of the same contacts."""
