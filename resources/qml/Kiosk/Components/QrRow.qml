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
        let start = row.indexOf("1");
        while (start >= 0) {
            const gap = row.indexOf("0", start);
            const end = gap < 0 ? row.length : gap;
            runs.push(Qt.point(start, end - start));
            start = row.indexOf("1", end);
        }
        return runs;
    }
}
