"""Badges and certificates on paper."""
