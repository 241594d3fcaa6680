"""The floor in memory: rows, tallies, order and history, without Qt and without SQL."""
