"""Bringing in what another system recorded: recognising the file, running the import beside the console, telling of it."""
