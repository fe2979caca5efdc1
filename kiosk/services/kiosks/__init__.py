"""Keeping kiosks in step."""
