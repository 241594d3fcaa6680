"""Every key of the console, grouped by what a person wants, read from the actions that have them."""
