"""What organisers export."""
