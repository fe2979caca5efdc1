"""The event file: its connection, its journal and the tables derived from it."""
