"""Codes, badges and what a scan is answered with."""
