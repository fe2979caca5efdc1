"""Sessions, and what is on now and next."""
