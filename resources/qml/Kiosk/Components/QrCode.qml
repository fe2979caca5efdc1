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

    Accessible.name: spoken
    Accessible.role: Accessible.Graphic
    color: "#FFFFFF"
    implicitHeight: Theme.px(328)
    implicitWidth: Theme.px(328)

    Item {
        height: root.modules * root.moduleSize
        visible: root.modules > 0
        width: height
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)

        Repeater {
            model: root.rows

            QrRow {
                required property string modelData
                required property int index

                moduleSize: root.moduleSize
                row: modelData
                y: index * root.moduleSize
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
