"""Foyer: a check-in and networking kiosk for live events."""

import kiosk.quick_dataclasses  # noqa: F401 - ahead of all modules that make any

__version__ = "0.1.0"
