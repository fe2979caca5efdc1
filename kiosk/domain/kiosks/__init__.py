"""Many kiosks on one event: joining, what travels, and what stands."""
