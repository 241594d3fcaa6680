"""A simulated service floor, seeded and deterministic, that writes through the same `Ingest` as every other feed."""
