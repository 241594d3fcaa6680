"""Icons, translations, theme and sample floors: data only."""
