"""People and their tickets: who is who, whose a code is, and who may be one person."""
