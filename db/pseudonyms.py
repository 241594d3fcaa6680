"""What stands for a person's name where the name may not stand."""


def letter_of(place: int) -> str:
    """The letter of a place, the first being 0: A, B, … Z, AA, AB, …"""
    more, rest = divmod(place, 26)
    return (letter_of(more - 1) if more else "") + chr(ord("A") + rest)
