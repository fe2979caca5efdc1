"""Sharing contacts: the texts that are read, what is answered to them, exchanges, and what is taken along."""
