"""The Authority workspace: limits, grants, what was asked for, the ledger, and what another limit would have done."""
