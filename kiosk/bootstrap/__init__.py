"""Builds everything that works without a screen: the event file with its clock, and the adapters for services."""
