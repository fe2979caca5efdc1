import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** A quiet button in a page's bar: as wide as its text where there is room, and on two lines where there is not. */
QuietButton {
    Layout.fillHeight: true
    Layout.fillWidth: true
    Layout.maximumWidth: Theme.portrait ? Number.POSITIVE_INFINITY : Math.ceil(implicitWidth)
    Layout.minimumWidth: Theme.px(112)
    Layout.preferredWidth: Theme.portrait ? 1 : implicitWidth
}
