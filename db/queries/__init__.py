"""Reads of the floor: what stands there now, what stood there then, and reports; nothing here writes."""
