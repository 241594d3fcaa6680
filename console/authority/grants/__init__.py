"""Grants on screen: given in one gesture, seen as budget bars, changed, revoked, approved by a second person."""
