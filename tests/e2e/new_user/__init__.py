"""An organiser who never opens a terminal: from a bare machine to a closed day, in real windows, by clicks."""
