pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A page of the foyer: a head, its content, and a bar with the way out at the start and the way on at the end. */
Item {
    id: root

    required property FoyerViewModel foyer
    required property string title
    /** The sizes that the title may take, the largest first. */
    property list<string> titleSizes: ["title", "heading"]
    property string subtitle: ""
    property string eventName: ""
    property string clock: ""
    /** The page shows people, so that plain bars stand in their place while the screen asks. */
    property bool personal: false
    readonly property bool wiped: personal && foyer.idle.warning
    /** Something lies over the page. */
    property bool covered: foyer.idle.warning || foyer.sheet !== "" || foyer.number.asking
    property bool goesOn: true
    property bool goesOut: true
    property int betweenColumns: Theme.portrait ? 2 : 6
    default property alias content: body.data
    property alias aside: aside.data
    property alias wayOut: wayOut.data
    property alias between: between.data
    property alias wayOn: wayOn.data
    /** What lies over the page when it is opened. */
    property alias sheets: sheets.data

    onVisibleChanged: {
        if (visible) {
            arrival.restart();
        }
    }

    ParallelAnimation {
        id: arrival

        NumberAnimation {
            duration: Theme.pageMs
            easing.bezierCurve: Theme.easeOut
            easing.type: Easing.BezierSpline
            from: 0
            property: "opacity"
            target: root
            to: 1
        }

        NumberAnimation {
            duration: Theme.pageMs
            easing.bezierCurve: Theme.easeOut
            easing.type: Easing.BezierSpline
            from: Theme.px(8)
            property: "y"
            target: frame
            to: 0
        }
    }

    Item {
        id: frame

        height: root.height
        width: root.width

        Item {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: Theme.marginFoyer
            anchors.right: parent.right
            anchors.rightMargin: Theme.marginFoyer
            anchors.top: parent.top
            anchors.topMargin: Theme.px(24)
            height: Theme.portrait ? heading.height + (sideWords.height > 0 ? sideWords.height + Theme.px(12) : 0) : Math.max(heading.height, sideWords.height)

            Column {
                id: heading

                anchors.left: parent.left
                anchors.top: Theme.portrait ? sideWords.bottom : parent.top
                anchors.topMargin: Theme.portrait && sideWords.height > 0 ? Theme.px(12) : 0
                width: Theme.portrait ? parent.width : parent.width - sideWords.width - Theme.gap

                FittingText {
                    id: titleText

                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    lines: Theme.portrait && root.subtitle === "" ? 2 : 1
                    sizes: root.titleSizes
                    text: root.title
                    visible: text !== ""
                    width: parent.width
                }

                FittingText {
                    anchors.left: parent.left
                    color: Theme.soft
                    sizes: ["body", "label"]
                    text: root.subtitle
                    visible: root.subtitle !== ""
                    weight: Theme.regular
                    // As wide as the page, unless what stands beside the title reaches down to it.
                    width: Theme.portrait || titleText.height >= sideWords.height ? head.width : parent.width
                }
            }

            Item {
                id: sideWords

                anchors.right: parent.right
                anchors.top: parent.top
                height: Math.max(aside.implicitHeight, sign.visible ? Theme.titleLine : 0)
                width: Theme.portrait ? parent.width : Math.max(aside.implicitWidth, sign.visible ? sign.implicitWidth : 0)

                RowLayout {
                    id: sign

                    anchors.right: parent.right
                    height: Theme.titleLine
                    spacing: Theme.px(20)
                    visible: root.clock !== ""
                    width: Math.min(implicitWidth, parent.width)

                    FittingText {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.px(420)
                        Layout.preferredWidth: Math.min(implicitWidth, Theme.px(420))
                        alignment: Text.AlignRight
                        color: Theme.soft
                        sizes: ["body", "label"]
                        text: root.eventName
                        weight: Theme.medium
                    }

                    MiniDoor {}

                    BodyText {
                        tabular: true
                        text: root.clock
                        weight: Theme.semibold
                    }
                }

                RowLayout {
                    id: aside

                    anchors.right: parent.right
                    height: Math.max(implicitHeight, Theme.titleLine)
                    spacing: Theme.rowGap
                    visible: children.length > 0
                }
            }
        }

        Item {
            id: body

            anchors.bottom: bar.top
            anchors.bottomMargin: Theme.gap
            anchors.left: head.left
            anchors.right: head.right
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
            visible: !root.wiped
        }

        Loader {
            active: root.wiped
            anchors.fill: body

            sourceComponent: WipedCards {}
        }

        GridLayout {
            id: bar

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            anchors.left: head.left
            anchors.right: head.right
            columnSpacing: Theme.px(12)
            columns: Theme.portrait ? 2 : 3
            opacity: root.covered ? 0 : 1
            rowSpacing: Theme.px(12)

            RowLayout {
                id: wayOut

                Layout.column: 0
                Layout.row: Theme.portrait ? 1 : 0
                spacing: Theme.px(12)
                visible: root.goesOut
            }

            GridLayout {
                id: between

                Layout.column: Theme.portrait ? 0 : 1
                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.fillWidth: true
                Layout.row: 0
                columnSpacing: Theme.px(12)
                columns: root.betweenColumns
                rowSpacing: Theme.px(12)

                Item {
                    Layout.fillWidth: true
                    visible: !Theme.portrait
                }
            }

            RowLayout {
                id: wayOn

                Layout.alignment: Qt.AlignRight
                Layout.column: Theme.portrait ? 1 : 2
                Layout.row: Theme.portrait ? 1 : 0
                spacing: Theme.px(12)
                visible: root.goesOn
            }
        }
    }

    Item {
        id: sheets

        anchors.fill: parent
    }
}
