"""What brings data in: one pure `Ingest` that every source speaks to, and the readers of each source."""
