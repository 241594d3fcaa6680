"""What happens again and again: an invitation to listen to named contacts, never a verdict."""
