pragma ComponentBehavior: Bound

import QtQuick

/** The field that looks for a person by name, organisation or code; Escape empties it. */
EntryField {
    id: root

    hints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    iconName: "search"
    keyCap: qsTr("Esc")
    placeholder: qsTr("Name, organisation or code")

    onEscaped: root.clear()
}
