"""Rounds at tables: who sits where in each, so that as few as possible meet twice."""
