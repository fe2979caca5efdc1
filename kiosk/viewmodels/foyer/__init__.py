"""The foyer's screen."""
