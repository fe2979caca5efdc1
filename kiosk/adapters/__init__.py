"""The outside world: clocks, files from other systems, scanners, sounds."""
