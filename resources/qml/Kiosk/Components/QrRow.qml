pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** One row of a QR code, drawn as its runs of dark modules. */
Item {
    id: root

    required property string row
    required property real moduleSize

    Repeater {
        model: root._runs()

        Rectangle {
            required property point modelData

            antialiasing: false
            color: "#000000"
            height: root.moduleSize
            width: modelData.y * root.moduleSize
            x: modelData.x * root.moduleSize
        }
    }

    function _runs(): list<point> {
        const runs = [];
        for (const match of row.matchAll(/1+/g)) {
            runs.push(Qt.point(match.index ?? 0, match[0].length));
        }
        return runs;
    }
}
