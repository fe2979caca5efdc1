"""The registration desk's screen."""
