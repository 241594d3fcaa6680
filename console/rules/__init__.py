"""What the floor watches by itself: the page on which its rules are set, and the watching."""
