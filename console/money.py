"""Amounts of money as people write them, and in the minor units the database keeps."""

from PySide6.QtCore import QLocale

from console.words import say
from db.currencies import decimals


def money(minor: int, currency: str) -> str:
    """An amount in minor units of `currency` (ISO 4217), in the person's way of writing numbers."""
    return say("{amount} {currency}", amount=money_figure(minor, currency), currency=currency)


def money_figure(minor: int, currency: str) -> str:
    """The same without the currency, for where it has been said already."""
    places = decimals(currency)
    return QLocale().toString(minor / 10**places, "f", places)


def plain_money(minor: int, currency: str) -> str:
    """An amount in minor units of `currency` as it is typed: without the currency, in the person's way of writing."""
    locale, places = QLocale(), decimals(currency)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(minor / 10**places, "f", places)


def minor_units(typed: str, currency: str) -> int | None:
    """What was typed ('49', '49.90' in the person's way of writing numbers) in minor units; None where it is no amount."""
    number, is_number = QLocale().toDouble(typed.strip())
    scaled: float = number * 10 ** decimals(currency)
    if not is_number or scaled < 0 or abs(scaled - round(scaled)) > 1e-6:
        return None
    return round(scaled)


def usual_currency() -> str:
    """The currency of the person's region (ISO 4217); '' where none is known."""
    return QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
