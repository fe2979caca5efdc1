"""The chooser: which event, which screen."""
