"""What goes out on paper and by mail: invitations, lists for the door, certificates of attendance."""
