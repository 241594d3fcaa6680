"""What people do to a floor: each act is one transaction with its own row in `command`."""
