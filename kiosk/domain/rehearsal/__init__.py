"""A morning before it comes: what is assumed of it, when people arrive, how they queue, and what came of it."""
