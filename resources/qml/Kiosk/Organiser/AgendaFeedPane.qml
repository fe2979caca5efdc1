pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Where the agenda is read from again and again, how that stands, and stopping it. */
PreviewPane {
    id: root

    required property OrganiserAgendaFeed feed

    detail: feed.detail
    iconName: feed.isBroken ? "warning" : "link"
    title: feed.title

    foot: Row {
        spacing: Theme.rowGap
        width: parent.width

        QuietButton {
            id: stop

            iconName: "x"
            sizes: ["body", "label"]
            spoken: qsTr("Remove the feed")
            text: qsTr("Remove")
            visible: root.feed.isSet

            onClicked: root.feed.end()
        }

        PrimaryButton {
            readonly property bool _asks: root.feed.isHere && !root.feed.canBegin

            enabled: _asks || root.feed.canBegin
            iconName: _asks ? "again" : "check"
            text: _asks ? qsTr("Read it now") : qsTr("Read it from here on")
            width: parent.width - (stop.visible ? stop.width + parent.spacing : 0)

            onClicked: _asks ? root.feed.askNow() : root.feed.begin()
        }
    }

    EntryField {
        id: address

        label: qsTr("Address of the agenda")
        leftToRight: true
        maximumLength: 2000
        opacity: root.showsWhole(y, height) ? 1 : 0
        width: parent.width
        wrong: root.feed.wrong

        Component.onCompleted: text = root.feed.address
        onAccepted: root.feed.begin()
        onEdited: text => root.feed.type(text)

        Connections {
            function onFormChanged() {
                address.text = root.feed.address;
            }

            target: root.feed
        }
    }
}
