"""What keeps kiosks in step: the replicator thread, the hub, joining, and asking the hub."""
