"""Real hubs and real kiosks on loopback, and the faults that befall them."""
