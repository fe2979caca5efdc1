"""Hand scanners that are no keyboard: serial devices, pipes, standard input."""
