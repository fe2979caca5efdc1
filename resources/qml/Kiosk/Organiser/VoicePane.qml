pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What was opened: who shares it, who can help, its table, and the two decisions; or how often each face was chosen. */
PreviewPane {
    id: root

    required property OrganiserVoices voices

    detail: voices.detail
    title: voices.title !== "" ? voices.title : qsTr("Choose one of the list.")

    foot: Grid {
        id: feet

        readonly property real _share: approve.visible && hide.visible && columns === 2 ? Math.floor((width - spacing) / 2) : width
        readonly property real _tallest: Math.max(approve.implicitHeight, hide.implicitHeight)

        columns: width >= Theme.px(380 * Theme.largerScale) ? 2 : 1
        spacing: Theme.rowGap
        visible: root.voices.isPainPoint || root.voices.canQuote || root.voices.canTakeOut
        width: parent.width

        AnswerButton {
            keyCap: "1"
            text: qsTr("Quote in the report")
            visible: root.voices.canQuote
            width: feet.width

            onClicked: root.voices.setQuoted(true)
        }

        AnswerButton {
            keyCap: "2"
            text: qsTr("Take out of the report")
            visible: root.voices.canTakeOut
            width: feet.width

            onClicked: root.voices.setQuoted(false)
        }

        AnswerButton {
            id: approve

            height: feet._tallest
            keyCap: "1"
            text: qsTr("Approve")
            visible: root.voices.canApprove
            width: feet._share

            onClicked: root.voices.approve()
        }

        AnswerButton {
            id: hide

            height: feet._tallest
            keyCap: "2"
            text: qsTr("Hide")
            visible: root.voices.canHide
            width: feet._share

            onClicked: root.voices.hide()
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root.voices.note
        visible: text !== ""
        width: parent.width
    }

    Grid {
        id: table

        readonly property bool _beside: width >= Theme.px(520 * Theme.largerScale)

        columns: _beside ? 2 : 1
        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.rowGap
        visible: root.voices.isPainPoint
        width: parent.width

        EntryField {
            id: time

            label: qsTr("Table at")
            leftToRight: true
            maximumLength: 8
            width: table._beside ? Math.floor(table.width * 0.32) : table.width
            wrong: root.voices.wrong

            onAccepted: root.voices.makeTable(time.text, place.text)
        }

        EntryField {
            id: place

            label: qsTr("Place")
            maximumLength: 80
            width: table._beside ? table.width - time.width - table.spacing : table.width

            onAccepted: root.voices.makeTable(time.text, place.text)
        }

        Connections {
            function onChosenChanged() {
                time.text = root.voices.tableTime;
                place.text = root.voices.tablePlace;
            }

            target: root.voices
        }

        Component.onCompleted: {
            time.text = root.voices.tableTime;
            place.text = root.voices.tablePlace;
        }
    }

    Grid {
        id: makes

        columns: drop.visible && width >= Theme.px(520 * Theme.largerScale) ? 2 : 1
        opacity: root.showsWhole(y, height) ? 1 : 0
        spacing: Theme.rowGap
        visible: root.voices.isPainPoint
        width: parent.width

        QuietButton {
            iconName: "talk"
            text: root.voices.hasTable ? qsTr("Change the table") : qsTr("Make it a table")
            width: makes.columns === 2 ? makes.width - drop.width - makes.spacing : makes.width

            onClicked: root.voices.makeTable(time.text, place.text)
        }

        QuietButton {
            id: drop

            text: qsTr("Take it away")
            visible: root.voices.hasTable
            width: makes.columns === 2 ? Math.floor(makes.width * 0.4) : makes.width

            onClicked: root.voices.dropTable()
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.ink
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: qsTr("They can help")
        visible: root.voices.helpers.count > 0
        weight: Theme.semibold
        width: parent.width
    }

    Column {
        id: people

        spacing: Theme.half
        visible: root.voices.helpers.count > 0
        width: parent.width

        Repeater {
            model: root.voices.helpers

            LabelText {
                required property string name
                required property string detail

                Accessible.name: text
                Accessible.role: Accessible.ListItem
                color: Theme.ink
                opacity: root.showsWhole(people.y + y, height) ? 1 : 0
                text: [name, detail].filter(part => part !== "").join(" · ")
                width: people.width
            }
        }
    }

    LabelText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        color: Theme.ink
        opacity: root.showsWhole(y, height) ? 1 : 0
        text: root.voices.isPainPoint ? qsTr("Who shares it, of each group of five and more") : qsTr("How often each face was chosen")
        visible: root.voices.bars.count > 0
        weight: Theme.semibold
        width: parent.width
    }

    Column {
        id: bars

        spacing: Theme.gap
        visible: root.voices.bars.count > 0
        width: parent.width

        Repeater {
            model: root.voices.bars

            VoiceBar {
                opacity: root.showsWhole(bars.y + y, height) ? 1 : 0
                width: bars.width

                required figure
                required filled
                required label
                required picture
            }
        }
    }
}
