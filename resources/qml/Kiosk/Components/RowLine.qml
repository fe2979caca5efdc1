pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** The rule between two rows; decoration only. */
Rectangle {
    color: Theme.line
    implicitHeight: Math.max(1, Theme.px(2))
    implicitWidth: Theme.px(328)
}
