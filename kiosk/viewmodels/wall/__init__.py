"""The wall: what a projector or a large screen shows to everybody, page after page."""
