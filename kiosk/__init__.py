"""Foyer: a check-in and networking kiosk for live events."""

__version__ = "0.1.0"
