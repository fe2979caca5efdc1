"""People on the roster, and how a sheet's columns are read."""
