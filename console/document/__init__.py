"""A timeline as a document for a complaint file: what it says, how it becomes a page, and where it is saved."""
