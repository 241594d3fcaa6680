"""The shift plan on screen: how agents keep to it now, and what is read of how they have kept to it so far."""
