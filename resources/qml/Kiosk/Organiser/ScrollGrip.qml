import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** Drags a long list to anywhere, and says meanwhile where one is; it stands at the list's end, over its margin. */
Item {
    id: root

    required property ListView list

    readonly property real _track: Math.max(1, height - grip.height)

    readonly property int _first: Math.max(0, list.indexAt(list.width / 2, list.contentY + 1))

    function _written(number: int): string {
        return Number(number).toLocaleString(Qt.locale(), "f", 0);
    }

    function _dragTo(top: real) {
        const share = Math.max(0, Math.min(1, top / _track));
        list.positionViewAtIndex(Math.round(share * (list.count - 1)), share < 0.5 ? ListView.Beginning : ListView.End);
    }

    Accessible.ignored: true
    visible: list.count > 100 && list.contentHeight > 4 * list.height
    width: Theme.px(44)

    Rectangle {
        id: grip

        anchors.horizontalCenter: parent.horizontalCenter
        color: area.pressed ? Theme.accent : Theme.edge
        height: Theme.touch
        radius: width / 2
        width: Theme.px(12)
        y: Math.max(0, Math.min(1, root.list.visibleArea.yPosition / Math.max(0.0001, 1 - root.list.visibleArea.heightRatio))) * root._track
    }

    MouseArea {
        id: area

        anchors.fill: parent
        preventStealing: true

        onPositionChanged: mouse => root._dragTo(mouse.y - grip.height / 2)
        onPressed: mouse => root._dragTo(mouse.y - grip.height / 2)
    }

    Rectangle {
        anchors.right: parent.left
        anchors.rightMargin: Theme.half
        color: Theme.accent
        height: Theme.touch
        radius: Theme.radiusRow
        visible: area.pressed
        width: where.implicitWidth + 2 * Theme.gap
        y: Math.max(0, Math.min(root.height - height, grip.y))

        BodyText {
            id: where

            anchors.centerIn: parent
            color: Theme.accentInk
            tabular: true
            text: qsTr("%1 of %2").arg(root._written(root._first + 1)).arg(root._written(root.list.count))
            weight: Theme.semibold
            wrapMode: Text.NoWrap
        }
    }
}
