pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** One event of the list: its name, when it is, and where its file lies. */
RowLayout {
    id: root

    required property int index
    required property string name
    required property string line
    required property string place
    required property bool atHand
    required property bool missing

    /** The person chose this event. */
    signal openRequested
    /** The person wants it out of the list. */
    signal forgetRequested

    spacing: Theme.px(12)

    Touchable {
        id: row

        Layout.fillWidth: true
        bottomPadding: Theme.px(12)
        fill: root.atHand ? Theme.a10 : Theme.surface
        fillPressed: Theme.a20
        implicitHeight: Math.max(Theme.buttonHeight, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.px(24)
        radius: Theme.radiusRow
        rightPadding: Theme.px(24)
        spoken: root.name + ". " + root.line
        text: root.name
        topPadding: Theme.px(12)

        onClicked: root.openRequested()

        contentItem: Column {
            FittingText {
                color: root.missing ? Theme.soft : Theme.ink
                lines: 1
                sizes: ["body", "label"]
                text: root.name
                width: parent.width
            }

            FittingText {
                balanced: false
                color: Theme.soft
                sizes: ["label"]
                text: root.line
                weight: Theme.regular
                width: parent.width
            }

            LabelText {
                color: Theme.soft
                elide: Text.ElideMiddle
                text: root.place
                width: parent.width
                wrapMode: Text.NoWrap
            }
        }
    }

    QuietButton {
        iconName: "x"
        spoken: qsTr("Leave %1 out of this list").arg(root.name)
        text: qsTr("Leave out")
        visible: root.missing

        onClicked: root.forgetRequested()
    }
}
