pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** One of the function keys along the foot of the desk. */
Touchable {
    id: root

    required property string keyName

    bottomPadding: Theme.half
    fill: Theme.surface
    fillPressed: Theme.a10
    implicitWidth: Theme.px(120)
    leftPadding: Theme.rowGap
    rightPadding: Theme.rowGap
    spoken: text + ", " + keyName
    topPadding: Theme.half

    contentItem: Item {
        implicitHeight: words.implicitHeight
        implicitWidth: words.implicitWidth

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)
            width: parent.width

            LabelText {
                horizontalAlignment: Text.AlignHCenter
                text: root.keyName
                weight: Theme.medium
                width: parent.width
            }

            FittingText {
                alignment: Text.AlignHCenter
                color: root.shownInk
                sizes: ["label"]
                text: root.text
                width: parent.width
            }
        }
    }
}
