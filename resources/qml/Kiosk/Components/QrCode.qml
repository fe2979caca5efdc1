pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

import QtQuick.Window

/** A QR code on white: whole screen pixels a module, four modules of quiet on every side. */
Rectangle {
    id: root

    required property string spoken
    property list<string> rows: []
    property url source: ""
    readonly property int modules: rows.length
    readonly property real moduleSize: modules === 0 ? 0 : Math.max(1, Math.floor(Math.min(width, height) * Screen.devicePixelRatio / (modules + 8))) / Screen.devicePixelRatio

    function _bitmap(): string {
        return "data:image/x-portable-bitmap,P1%0A" + modules + "%20" + modules + "%0A" + rows.map(row => row.split("").join("%20")).join("%0A");
    }

    function _onPixel(place: real): real {
        return Math.round(place * Screen.devicePixelRatio) / Screen.devicePixelRatio;
    }

    Accessible.name: spoken
    Accessible.role: Accessible.Graphic
    color: "#FFFFFF"
    implicitHeight: Theme.px(328)
    implicitWidth: Theme.px(328)

    Image {
        Accessible.ignored: true
        // The picture holds somebody's contact: nothing of it may stay in the cache.
        cache: false
        height: root.modules * root.moduleSize
        smooth: false
        source: root.modules > 0 ? root._bitmap() : ""
        visible: root.modules > 0
        width: height
        x: root._onPixel((root.width - width) / 2)
        y: root._onPixel((root.height - height) / 2)
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
