"""How a person begins: the made-up floor, a log or an export of their own, or a floor that others share."""
