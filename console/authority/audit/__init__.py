"""The page of the audit: who did what, when and why; what was and what became of it; and whether the record is sealed."""
