"""How many decimals amounts of a currency have."""

from typing import Final

#: Decimals of currencies (ISO 4217) that have not two.
_DECIMALS: Final = {"JPY": 0, "KRW": 0, "CLP": 0, "ISK": 0, "VND": 0, "KWD": 3, "BHD": 3, "OMR": 3, "TND": 3}


def decimals(currency: str) -> int:
    """How many decimals lie between the minor units of a currency and the amount as people write it."""
    return _DECIMALS.get(currency, 2)
