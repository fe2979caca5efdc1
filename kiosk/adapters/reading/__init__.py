"""Files from outside, each read in a process of its own with little memory and little time."""
