"""What is true at an event: plain values and rules, without files, clocks or screens."""
