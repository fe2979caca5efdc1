pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components

/** One thing to do next on a verdict pane; a button only where the program can do it. */
PaneButton {
    id: root

    property string act: ""

    /** The person chose to do it. */
    signal followed(act: string)

    Accessible.role: act === "" ? Accessible.StaticText : Accessible.Button
    fillPressed: act === "" ? fill : tone.dark ? Qt.lighter(fill, 1.2) : second ? tone.step1 : Qt.tint(fill, "#14FFFFFF")
    focusPolicy: act === "" ? Qt.NoFocus : Qt.TabFocus
    scale: down && act !== "" ? 0.98 : 1
    visible: text !== ""

    onClicked: {
        if (root.act !== "") {
            root.followed(root.act);
        }
    }
}
