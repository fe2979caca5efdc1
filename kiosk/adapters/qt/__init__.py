"""What a screen needs of Qt beside its view models."""
