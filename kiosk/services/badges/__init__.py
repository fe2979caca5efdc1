"""Badges: whose are printed, the codes and numbers they bear, and what was printed."""
