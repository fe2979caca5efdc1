pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The people who were chosen in the list before rounds are planned, to be kept at one table or apart. */
PreviewPane {
    id: root

    required property OrganiserTableWishes wishes

    readonly property bool _narrow: width < Theme.px(620 * Theme.largerScale)

    detail: qsTr("In each round of the plan that you make next.")
    iconName: "people"
    title: wishes.title

    foot: GridLayout {
        columnSpacing: Theme.rowGap
        columns: root._narrow ? 2 : 3
        rowSpacing: Theme.rowGap
        width: parent.width

        QuietButton {
            Layout.fillWidth: root._narrow
            Layout.preferredWidth: root._narrow ? 1 : -1
            iconName: "back"
            text: qsTr("Back")

            onClicked: root.wishes.clear()
        }

        QuietButton {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: root.wishes.canWish
            text: qsTr("Keep apart")

            onClicked: root.wishes.wish("apart")
        }

        PrimaryButton {
            Layout.columnSpan: root._narrow ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            enabled: root.wishes.canWish
            text: qsTr("Keep together")

            onClicked: root.wishes.wish("together")
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.ink
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root.wishes.wrong !== "" ? root.wishes.wrong : qsTr("Choose one more person in the list, or several.")
        visible: !root.wishes.canWish
        weight: Theme.medium
        width: parent.width
    }

    Column {
        id: names

        spacing: Theme.rowGap
        width: parent.width

        Repeater {
            model: root.wishes.chosenRows

            Column {
                id: row

                required property string people
                required property string detail

                Accessible.name: detail !== "" ? people + ", " + detail : people
                Accessible.role: Accessible.StaticText
                opacity: root.showsWhole(names.y + y, height) ? 1 : 0
                width: names.width

                FittingText {
                    Accessible.ignored: true
                    sizes: ["body", "label"]
                    text: row.people
                    width: parent.width
                }

                LabelText {
                    Accessible.ignored: true
                    text: row.detail
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
