"""The languages that the screens speak."""

LANGUAGES = {"en": "English", "tr": "Türkçe"}
"""Their own names, by code."""
