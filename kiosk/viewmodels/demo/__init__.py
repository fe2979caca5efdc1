"""The demo's panel of badges."""
