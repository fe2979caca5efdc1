"""Reading rosters, reading and writing tables."""
