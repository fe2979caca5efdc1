"""The hub's server, the connection to it, and who this kiosk is."""
