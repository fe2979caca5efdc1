pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The small mark in the corner of a page. */
ConcentricArches {
    Accessible.ignored: true
    doorWidth: Math.round(width * 0.375)
    fills: Theme.scheme === "light" ? [Theme.a20, Theme.a40, Theme.accent] : [Theme.a20, Theme.a50, Theme.accentLine]
    foot: 0
    implicitHeight: Theme.px(36)
    implicitWidth: Theme.px(32)
    ring: width * 0.1562
}
