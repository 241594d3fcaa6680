"""What another limit would have changed, what to look at, and what authority costs and brings."""
