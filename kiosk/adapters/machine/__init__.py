"""The machine that a kiosk runs on."""
