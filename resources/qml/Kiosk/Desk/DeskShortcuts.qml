pragma ComponentBehavior: Bound

import QtQuick

/** The keys of the desk, each with what it does. */
Instantiator {
    id: root

    signal pressed(act: string)

    model: [
        {
            key: "F1",
            act: "help"
        },
        {
            key: "F2",
            act: "walk_in"
        },
        {
            key: "F3",
            act: "language"
        },
        {
            key: "F4",
            act: "undo"
        },
        {
            key: "F5",
            act: "name_guest"
        },
        {
            key: "F6",
            act: "search"
        },
        {
            key: "F7",
            act: "let_in"
        },
        {
            key: "F8",
            act: "turn_away"
        },
        {
            key: "F9",
            act: "about"
        },
        {
            key: "Ctrl+D",
            act: "about"
        },
        {
            key: "F10",
            act: "new_number"
        },
        {
            key: "F11",
            act: "print"
        },
        {
            key: "F12",
            act: "hand_out"
        },
        {
            key: "Ctrl+G",
            act: "party"
        },
        {
            key: "Ctrl+K",
            act: "look"
        },
        {
            key: "Ctrl+L",
            act: "staff"
        },
        {
            key: "Ctrl+T",
            act: "tell_me"
        }
    ]

    delegate: Shortcut {
        required property var modelData

        sequence: modelData.key

        onActivated: root.pressed(modelData.act)
    }
}
