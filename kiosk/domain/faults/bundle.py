"""Faults of bundles, which carry records to another kiosk on a stick."""

from pathlib import Path

from kiosk.domain.fault import Fault, Reason


class BundleOfShutOut(Fault):
    text = (
        "This bundle is from a kiosk that the organiser shut out; nothing was merged. "
        "If you have it back and trust it: kiosk merge --shut-out-too"
    )


class BundleOfUnknown(Fault):
    text = (
        "Nobody here knows the kiosk that made this bundle, and its key is known to one that was shut out; "
        "nothing was merged. If you trust it: kiosk merge --shut-out-too"
    )


class BundleOfOtherEvent(Fault):
    text = "This bundle is of another event; nothing was merged."


class BundleNotSigned(Fault):
    text = (
        "This bundle is not signed by the kiosk that it says it is from; nothing was merged. "
        "Make it again at that kiosk."
    )


class BundleSealed(Fault):
    text = (
        "This bundle is sealed with a key that this file lacks; nothing was merged. Connect this kiosk with a hub "
        "once, or bring it the event with “kiosk backup” from the kiosk that made the bundle."
    )


class BundleUntrue(Fault):
    text = "This bundle does not hold what it says; nothing was merged. Make it anew."


class BundleUnreadable(Fault):
    text = "{path} cannot be read ({reason}); nothing was merged."
    path: Path
    reason: Reason


class BundleOfOtherVersion(Fault):
    text = "{path} is not a bundle of this version of Foyer; nothing was merged."
    path: Path


class BundleBroken(Fault):
    text = "{path} cannot be read ({reason}); copy it to the stick again."
    path: Path
    reason: Reason


class BundleDamaged(Fault):
    text = "{path} is damaged or cut off; nothing was merged. Copy it again, or make it anew."
    path: Path
