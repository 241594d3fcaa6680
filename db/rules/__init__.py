"""What the floor watches by itself: kinds of rules, the moments their limits are crossed, and raising escalations then."""
