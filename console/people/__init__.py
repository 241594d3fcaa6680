"""The people of a floor on the screen: who has which role where and until when, how they sign in, and one's own roles."""
