"""The organiser's screen."""
