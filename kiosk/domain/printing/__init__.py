"""Badges on their way to a printer."""
