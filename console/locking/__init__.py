"""A console that covers itself when nobody sits at it, and comes back for who knows the person's password."""
