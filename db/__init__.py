"""The shared database: schema, change feed, feeds in, metrics. Knows nothing of the screen."""
