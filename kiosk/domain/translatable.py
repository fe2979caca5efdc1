"""Marks sentences of the screens where they are written: Qt's tools find them, and they are translated where shown."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name by which Qt's lupdate finds sentences
    """Return a text as it is, which is translated under a context wherever it is shown."""
    del context
    return text
