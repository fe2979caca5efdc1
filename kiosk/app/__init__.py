"""Opens the screens: Qt, the QML engine, scanner, language and sounds."""
