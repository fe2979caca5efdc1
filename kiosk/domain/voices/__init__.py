"""What people say of the day: faces, pain points, what they support, and the tables that come of it."""
