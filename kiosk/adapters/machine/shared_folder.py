"""Whether other machines write to the folder of a file too: SQLite's locks do not reach them, and that damages it."""

import re
import sys
from pathlib import Path

from kiosk.adapters.machine.mounts import MOUNTS, mounted

_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afs|afpfs|9p|ceph|glusterfs|gfs2|ocfs2|lustre|davfs|webdav|ncpfs|beegfs|fuse\..*"
)
_ENCRYPTED_HERE = ("fuse.gocryptfs", "fuse.encfs", "fuse.cryfs")
"""File systems of a program (FUSE) that encrypt a local folder; any other may reach over a network."""

_SYNCED = re.compile(
    r"(onedrive|dropbox|google ?drive|my drive|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud|pcloud"
    r"|pclouddrive|mega|megasync|seafile|syncthing|sync|yandex\.disk|box|box sync)([ (-].*)?",
    re.IGNORECASE,
)
"""What folders are called that a program keeps in step with other machines: “OneDrive - Körfez University”."""

_MARKS = (".dropbox", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log", ".tmp.drivedownload", ".seafile-data")
"""What such programs leave in the folder that they keep in step."""


def shared_by(path: Path, mounts: Path = MOUNTS) -> str:
    """Return what shares a file's folder with other machines; empty if nothing seems to.

    Args:
        path: the file.
        mounts: the list of what is mounted where.

    Returns:
        The kind of a network's file system, or the name of a synced folder.
    """
    folder = path.resolve().parent
    kind = _kind(folder, mounts) if sys.platform.startswith("linux") else ""
    if _NETWORK.fullmatch(kind) and kind not in _ENCRYPTED_HERE:
        return kind
    for place in (folder, *folder.parents):
        if _SYNCED.fullmatch(place.name) or any((place / mark).exists() for mark in _MARKS):
            return place.name
    return ""


def _kind(folder: Path, mounts: Path) -> str:
    try:
        return mounted(mounts, folder)[0]
    except (OSError, ValueError, IndexError):
        return ""
