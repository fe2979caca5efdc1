pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The guest who was opened: how much is kept about them, and what can be done for them. */
PreviewPane {
    id: root

    required property OrganiserPrivacy privacy

    readonly property bool _narrow: width < Theme.px(520 * Theme.largerScale)

    detail: privacy.detail
    iconName: "people"
    title: privacy.name

    foot: GridLayout {
        columnSpacing: Theme.rowGap
        columns: root._narrow ? 2 : 3
        rowSpacing: Theme.rowGap
        width: parent.width

        QuietButton {
            Layout.fillWidth: root._narrow
            iconName: "back"
            text: qsTr("Back")

            onClicked: root.privacy.goBack()
        }

        QuietButton {
            Layout.fillWidth: root._narrow
            danger: true
            text: qsTr("Erase…")

            onClicked: root.privacy.erase()
        }

        PrimaryButton {
            Layout.columnSpan: root._narrow ? 2 : 1
            Layout.fillWidth: true
            text: qsTr("Save a copy…")

            onClicked: root.privacy.save()
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.ink
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("What is kept about them")
        weight: Theme.semibold
        width: parent.width
    }

    Column {
        id: lines

        spacing: Theme.half
        width: parent.width

        Repeater {
            model: root.privacy.copy.counts

            Item {
                id: line

                required property string title
                required property string count

                Accessible.name: title + ", " + count
                Accessible.role: Accessible.StaticText
                height: words.height + Theme.half
                opacity: root.showsWhole(lines.y + y, height) ? 1 : 0
                width: parent?.width ?? 0

                LabelText {
                    id: words

                    Accessible.ignored: true
                    anchors.left: parent.left
                    anchors.right: figure.left
                    anchors.rightMargin: Theme.gap
                    text: line.title
                }

                LabelText {
                    id: figure

                    Accessible.ignored: true
                    anchors.right: parent.right
                    color: Theme.ink
                    tabular: true
                    text: line.count
                    weight: Theme.semibold
                }

                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.line
                    height: Math.max(1, Theme.px(1))
                    width: parent.width
                }
            }
        }
    }
}
