"""Why the operating system refused something."""

import errno

from kiosk.domain.fault import Reason
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


def reason_of(error: BaseException) -> Reason:
    """Return why the system refused, in words that can be translated; else what it says itself."""
    number = error.errno if isinstance(error, OSError) else None
    if number in _REASONS:
        return _REASONS[number]()
    return SystemSays(getattr(error, "strerror", None) or str(error) or type(error).__name__)
