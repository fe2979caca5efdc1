"""Which of the codes that a camera sees are scans: one held in view is one scan, one seen in a single frame is none."""

SIGHTINGS = 2
"""In so many frames a code must be read: noise is read as a code once, and never twice as the same."""

FRAMES_MS = 1_000
"""Within so long."""

GONE_MS = 1_500
"""A code that was not seen for so long has left, and is a scan when it comes back."""


class Sightings:
    """Follows codes over frames."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[int, int]] = {}
        self._scanned: dict[str, int] = {}

    def see(self, codes: list[str], at: int) -> list[str]:
        """Take what was read in a frame (`at` in ms); returns the codes that are scans now."""
        self._scanned = {code: last for code, last in self._scanned.items() if at - last <= GONE_MS}
        self._seen = {code: seen for code, seen in self._seen.items() if at - seen[1] <= FRAMES_MS}
        scans = []
        for code in dict.fromkeys(codes):
            if code in self._scanned:
                self._scanned[code] = at
                continue
            count = self._seen.get(code, (0, at))[0] + 1
            self._seen[code] = count, at
            if count >= SIGHTINGS:
                del self._seen[code]
                self._scanned[code] = at
                scans.append(code)
        return scans
