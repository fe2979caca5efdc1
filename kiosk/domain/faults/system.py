"""Why the operating system refused something."""

import errno
from pathlib import Path

from kiosk.domain.fault import Fault, Reason
from kiosk.domain.faults.disk import DiskFailed, NoSpace, NotPermitted, NotThere, ReadOnlyDisk, SystemSays

_REASONS: dict[int, type[Reason]] = {
    errno.EACCES: NotPermitted,
    errno.EPERM: NotPermitted,
    errno.ENOSPC: NoSpace,
    errno.EDQUOT: NoSpace,
    errno.EROFS: ReadOnlyDisk,
    errno.ENOENT: NotThere,
    errno.EIO: DiskFailed,
}


_OF_A_PATH = frozenset(
    {*_REASONS, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.ENODEV, errno.ENXIO, errno.EBUSY}
)


class PathRefused(Fault):
    text = "{path} cannot be used ({reason}); nothing more was done. Check its permissions and the disk that it is on."
    path: Path
    reason: Reason


def path_refused(error: BaseException) -> PathRefused | None:
    """Return what to say of a path that the system refuses; None of any other error."""
    if not isinstance(error, OSError) or error.errno not in _OF_A_PATH or not isinstance(error.filename, str | Path):
        return None
    return PathRefused(Path(error.filename), reason_of(error))


def reason_of(error: BaseException) -> Reason:
    """Return why the system refused, in words that can be translated; else what it says itself."""
    number = error.errno if isinstance(error, OSError) else None
    if number in _REASONS:
        return _REASONS[number]()
    return SystemSays(getattr(error, "strerror", None) or str(error) or type(error).__name__)
