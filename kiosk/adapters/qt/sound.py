"""The four short sounds of the verdicts, and the tick of a tap."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect, QtAudio


class Sounds:
    """Plays `NAME.wav` from a folder; silent where there is no sound device.

    Args:
        folder: where the files are.
        parent: keeps the sounds alive.
    """

    def __init__(self, folder: Path, parent: QObject) -> None:
        self._effects: dict[str, QSoundEffect] = {}
        if QMediaDevices.defaultAudioOutput().isNull():
            return
        for file in sorted(folder.glob("*.wav")):
            effect = QSoundEffect(parent)
            effect.setSource(QUrl.fromLocalFile(str(file)))
            self._effects[file.stem] = effect

    def set_volume(self, percent: int) -> None:
        """Play as loud as a share of what the machine is set to, in steps that sound alike; at 0 not at all."""
        scale = QtAudio.VolumeScale
        volume = QtAudio.convertVolume(percent / 100, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        for effect in self._effects.values():
            effect.setVolume(volume)

    @property
    def is_playing(self) -> bool:
        """Whether any sound is heard."""
        return any(effect.isPlaying() for effect in self._effects.values())

    def play(self, name: str) -> None:
        """Play a sound, cutting off the one before."""
        for effect in self._effects.values():
            if effect.isPlaying():
                effect.stop()
        if name in self._effects:
            self._effects[name].play()
