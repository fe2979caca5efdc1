"""What the foyer answers to a voice."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.foyer.voice_work import VoiceAct


def counts(what: VoiceAct) -> str:
    """Say that a voice counts."""
    match what:
        case VoiceAct.FEEDBACK:
            return QCoreApplication.translate(
                "FoyerVoices", "Thank you. Your voice counts, and nobody can tell whose it is."
            )
        case VoiceAct.ADD:
            return QCoreApplication.translate("FoyerVoices", "Thank you. Staff read it before others see it.")
        case VoiceAct.SUPPORT:
            return QCoreApplication.translate("FoyerVoices", "Supported. Nobody can tell by whom.")
        case VoiceAct.HELP:
            return QCoreApplication.translate(
                "FoyerVoices", "Thank you. The organiser knows that you can help. Tap again to take that back."
            )
        case VoiceAct.WITHDRAW:
            return QCoreApplication.translate("FoyerVoices", "Taken back. The organiser no longer counts on your help.")
        case _:
            assert_never(what)


def counted_already(what: VoiceAct) -> str:
    """Say that a badge has spoken before."""
    match what:
        case VoiceAct.FEEDBACK:
            return QCoreApplication.translate("FoyerVoices", "This badge has said so before; each badge has one voice.")
        case VoiceAct.ADD:
            return QCoreApplication.translate(
                "FoyerVoices", "This badge has added one under this topic today. Support those of others."
            )
        case VoiceAct.SUPPORT:
            return QCoreApplication.translate("FoyerVoices", "This badge supports it already.")
        case VoiceAct.HELP:
            return QCoreApplication.translate(
                "FoyerVoices", "You have offered help with this already. Tap again to take that back."
            )
        case VoiceAct.WITHDRAW:
            return QCoreApplication.translate("FoyerVoices", "You offer no help with this.")
        case _:
            assert_never(what)
