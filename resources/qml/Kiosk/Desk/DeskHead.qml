pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The head of the desk: which desk, how it stands, the time. News takes its place for seconds, so that it lies on nobody and no number. */
Item {
    id: root

    required property DeskViewModel viewModel
    /** What tells trouble otherwise is covered. */
    property bool troubled: false

    property string _toastedAt: ""

    /** Returns where news of a height begin: higher than the line if it is in more lines, but whole in the window. */
    function _topOf(size: real): real {
        return Math.max(Theme.half - root.y, Math.min(0, root.height - size));
    }

    implicitHeight: status.implicitHeight
    // News in many lines lie on the search for some seconds, rather than being cut.
    z: 1

    Connections {
        function onToasted(text: string, iconName: string, trouble: bool) {
            root._toastedAt = root.viewModel.pane.time;
            conflict.hide();
            toast.show(text, iconName, trouble);
        }

        function onConflictTold(text: string) {
            toast.hide();
            conflict.show(text, "people", true);
        }

        target: root.viewModel
    }

    Connections {
        function onChanged() {
            if (root.viewModel.pane.time !== root._toastedAt) {
                toast.hide();
            }
        }

        target: root.viewModel.pane
    }

    StatusLine {
        id: status

        clock: root.viewModel.clock
        opacity: toast.shown || conflict.shown ? 0 : 1
        point: root.viewModel.point
        sync: root.viewModel.sync
        staff: root.viewModel.staff
        troubled: root.troubled
        width: parent.width

        onStaffWanted: root.viewModel.follow("staff")
    }

    Toast {
        id: toast

        anchors.left: parent.left
        anchors.right: parent.right
        low: true
        y: root._topOf(height)
    }

    Toast {
        id: conflict

        anchors.left: parent.left
        anchors.right: parent.right
        kind: "already_in"
        low: true
        y: root._topOf(height)
    }
}
