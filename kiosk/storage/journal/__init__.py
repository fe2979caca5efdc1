"""The journal: the one door for facts, and what other kiosks wrote."""
