pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.ViewModels

/** The passphrase of the event's key, without which nothing is changed about an organiser's laptop. */
ModalPanel {
    id: root

    required property KioskFences fences
    property EntryField _field: null

    careful: fences.careful
    first: _field
    last: _field
    opened: fences.wantsKey
    primaryText: fences.answer
    quietText: qsTr("Not now")
    sentence: qsTr("That is an organiser’s laptop: only the event’s key can do this. It is under a passphrase here.")
    sentenceLines: 5
    title: fences.title

    leading: EntryField {
        id: field

        Component.onCompleted: {
            root._field = field;
            field.focusInput();
        }
        hidden: true
        label: qsTr("Passphrase")
        width: root.stacked ? root.innerWidth : Math.round(root.innerWidth * 0.44)
        wrong: root.fences.wrong

        onAccepted: root.fences.confirmWith(text)
        onEscaped: root.fences.drop()
    }

    onPrimaryChosen: fences.confirmWith(_field?.text ?? "")
    onQuietChosen: fences.drop()
}
