"""Mornings played ahead through the real services, on a copy of the event that is thrown away."""
