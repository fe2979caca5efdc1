"""What goes out on paper and by mail."""
