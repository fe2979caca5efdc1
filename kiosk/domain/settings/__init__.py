"""What can be set about an event and about one kiosk, and where a setting's value comes from."""
