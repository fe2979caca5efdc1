pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One page of the first level: its icon, with the name beside it or below; while a page below it is shown, the way back to it, with that page's name. */
Touchable {
    id: root

    required property string iconName
    required property bool chosen
    /** What the page is called that stands below this one and is shown; empty for none. */
    required property string inner
    /** The longest of several names that may stand there: the tabs beside it do not move. */
    required property string longest
    property bool beside: true
    readonly property bool leadsBack: inner !== ""
    /** How wide it is with its name beside the icon, and at the least with its name below. */
    readonly property real besideWidth: Math.max(face.implicitWidth, _lead + widest.implicitWidth) + 2 * _side
    readonly property real belowWidth: Math.max(caption.implicitWidth, widest.implicitWidth, _arrow + small.implicitWidth) + Theme.px(16)

    readonly property real _side: Theme.px(18)
    readonly property real _lead: Theme.px(26 + 10)
    readonly property real _arrow: widest.text !== "" ? Theme.px(20) : 0

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.PageTab
    bottomPadding: Theme.half
    fill: chosen ? Theme.chosenFill : "transparent"
    fillPressed: chosen ? Theme.chosenFill : Theme.quiet
    implicitWidth: Math.max(Theme.touch, beside ? besideWidth : belowWidth)
    ink: chosen ? Theme.chosenInk : Theme.ink
    leftPadding: beside ? _side : Theme.px(1)
    outlineWidth: chosen ? 0 : Theme.outlineWidth
    radius: beside ? Theme.radiusButton : Theme.radiusRow
    rightPadding: beside ? _side : Theme.px(1)
    topPadding: Theme.half

    LabelText {
        id: widest

        Accessible.ignored: true
        text: root.longest !== "" ? root.longest : root.inner
        visible: false
        weight: Theme.semibold
        wrapMode: Text.NoWrap
    }

    contentItem: Item {
        implicitHeight: root.leadsBack ? 2 * Theme.labelLine : root.beside ? face.implicitHeight : Theme.px(28) + Theme.labelLine

        ButtonFace {
            id: face

            anchors.fill: parent
            color: root.shownInk
            iconName: root.iconName
            iconSize: Theme.px(26)
            spacing: Theme.px(10)
            text: root.text
            visible: root.beside && !root.leadsBack
        }

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)
            visible: !root.beside && !root.leadsBack

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: root.shownInk
                name: root.iconName
                size: Theme.px(26)
            }

            FittingText {
                id: caption

                alignment: Text.AlignHCenter
                color: root.shownInk
                lines: 1
                sizes: ["label"]
                text: root.text
                width: parent.width
            }
        }

        // The way back: an arrow with the name of the first level, and under it where one is.
        Item {
            anchors.fill: parent
            visible: root.leadsBack

            Icon {
                anchors.left: parent.left
                anchors.leftMargin: -Theme.half
                anchors.verticalCenter: parent.verticalCenter
                color: root.shownInk
                name: "back"
                size: Theme.px(26)
                visible: root.beside
            }

            Column {
                anchors.left: parent.left
                anchors.leftMargin: root.beside ? root._lead : 0
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Row {
                    x: !root.beside ? (parent.width - width) / 2 : root.mirrored ? parent.width - width : 0

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        color: root.shownInk
                        name: "back"
                        size: Theme.px(20)
                        visible: !root.beside
                    }

                    LabelText {
                        id: small

                        Accessible.ignored: true
                        color: root.shownInk
                        text: root.text
                        weight: Theme.regular
                        wrapMode: Text.NoWrap
                    }
                }

                FittingText {
                    alignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
                    color: root.shownInk
                    lines: 1
                    sizes: ["label", "plainLabel"]
                    text: root.inner
                    width: parent.width
                }
            }
        }
    }
}
