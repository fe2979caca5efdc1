"""Screens that fetch nothing: whatever a text or a picture's address says, no request leaves this machine."""

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkProxy
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """Gives QML a network that ends at a port of this machine where nobody may listen (port 1, RFC 1078)."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Return a manager whose every request fails at once."""
        manager = QNetworkAccessManager(parent)
        manager.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", 1))
        return manager
