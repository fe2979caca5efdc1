"""What the screens see: QObjects between QML and the services."""
