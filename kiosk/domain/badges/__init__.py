"""Badges: what one says, and the layouts by which they are printed."""
