pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

import QtQuick.Shapes
import QtQuick.Window

/** A QR code on white: whole screen pixels a module, four modules of quiet on every side. */
Rectangle {
    id: root

    required property string spoken
    property list<string> rows: []
    property url source: ""
    readonly property int modules: rows.length
    readonly property real moduleSize: modules === 0 ? 0 : Math.max(1, Math.floor(Math.min(width, height) * Screen.devicePixelRatio / (modules + 8))) / Screen.devicePixelRatio

    /** Returns the outline of every run of dark modules. */
    function _runs(): string {
        let path = "";
        rows.forEach((row, down) => {
            const top = down * moduleSize;
            let start = row.indexOf("1");
            while (start >= 0) {
                const gap = row.indexOf("0", start);
                const end = gap < 0 ? row.length : gap;
                path += "M" + start * moduleSize + " " + top + "H" + end * moduleSize + "V" + (top + moduleSize) + "H" + start * moduleSize + "Z";
                start = row.indexOf("1", end);
            }
        });
        return path;
    }

    function _onPixel(place: real): real {
        return Math.round(place * Screen.devicePixelRatio) / Screen.devicePixelRatio;
    }

    Accessible.name: spoken
    Accessible.role: Accessible.Graphic
    color: "#FFFFFF"
    implicitHeight: Theme.px(328)
    implicitWidth: Theme.px(328)

    Shape {
        height: root.modules * root.moduleSize
        // A shape by itself is not clipped by a list in software rendering; its layer is.
        layer.enabled: root.modules > 0
        visible: root.modules > 0
        width: height
        x: root._onPixel((root.width - width) / 2)
        y: root._onPixel((root.height - height) / 2)

        ShapePath {
            fillColor: "#000000"
            pathHints: ShapePath.PathLinear | ShapePath.PathNonIntersecting
            strokeWidth: -1

            PathSvg {
                path: root._runs()
            }
        }
    }

    Image {
        Accessible.ignored: true
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        smooth: false
        source: root.source
        sourceSize: Qt.size(Math.floor(width * Screen.devicePixelRatio), Math.floor(height * Screen.devicePixelRatio))
        visible: root.modules === 0
    }
}
