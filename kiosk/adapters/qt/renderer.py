"""Which renderer draws the screens: a graphics processor's, or Qt's own in software."""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

_DEVICES = ("/dev/dri", "/dev/nvidia0", "/dev/dxg", "/dev/mali0", "/dev/kgsl-3d0")
"""Where Linux shows a graphics processor; dxg is the one of Windows that WSL lends."""

_COMPUTED = ("llvmpipe", "softpipe", "swrast", "swiftshader")
"""How Mesa and ANGLE name OpenGL that is computed by the processor."""

_WITHOUT_OPENGL = ("offscreen", "minimal", "vnc", "linuxfb")
_LINUX_DISPLAYS = ("xcb", "wayland", "wayland-egl", "eglfs")
"""Names of Qt's platforms."""

_GL_RENDERER = 0x1F01
"""GL_RENDERER of the OpenGL registry."""


def has_graphics_processor() -> bool:
    """Tell whether OpenGL is drawn by a graphics processor here; needs an application.

    Only Linux is asked: elsewhere Qt draws with the system's own interface.
    """
    platform = QGuiApplication.platformName()
    if platform in _WITHOUT_OPENGL:
        return False
    if platform in _LINUX_DISPLAYS and sys.platform == "linux":
        return any(Path(device).exists() for device in _DEVICES) and not _is_computed(opengl_renderer())
    return True


def opengl_renderer() -> str:
    """Return how the OpenGL that Qt would use names itself; empty where there is none."""
    from PySide6.QtGui import QOffscreenSurface, QOpenGLContext

    context, surface = QOpenGLContext(), QOffscreenSurface()
    if not context.create():
        return ""
    surface.setFormat(context.format())
    surface.create()
    if not context.makeCurrent(surface):
        return ""
    name = str(context.functions().glGetString(_GL_RENDERER))
    context.doneCurrent()
    surface.destroy()
    return name


def draw_in_software() -> None:
    """Let Qt's own software renderer draw every window that is made from now on."""
    from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def _is_computed(renderer: str) -> bool:
    return not renderer or any(name in renderer.lower() for name in _COMPUTED)
