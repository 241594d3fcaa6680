"""The ledger of authority on screen: its lines, totals, filters, a billing file beside it, and what stands out."""
