"""The demo event and the tour of its day."""
