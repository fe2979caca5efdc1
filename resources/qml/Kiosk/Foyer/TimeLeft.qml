pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** How long a page stays: an arch that runs out, and the seconds in words. */
RowLayout {
    id: root

    required property int seconds
    required property int total

    Accessible.name: words.text
    Accessible.role: Accessible.StaticText
    spacing: Theme.px(12)

    CountdownArch {
        Accessible.ignored: true
        Layout.preferredHeight: Theme.px(52)
        Layout.preferredWidth: Theme.px(42)
        bare: true
        lineColor: Theme.accentInk
        restColor: Theme.ring2
        seconds: root.seconds
        total: root.total
    }

    FittingText {
        id: words

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(150) * Theme.largerScale
        Layout.preferredWidth: Theme.px(150) * Theme.largerScale
        color: Theme.accentInk
        lines: 2
        sizes: ["label"]
        text: qsTr("Forgets you in %n second(s)", "", root.seconds)
        weight: Theme.medium
    }
}
