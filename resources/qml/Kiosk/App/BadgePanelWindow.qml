pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Demo
import Kiosk.Theme
import Kiosk.ViewModels

/** The panel of the demo, or of a practice: everyone's badge to scan with a click, and the codes that go wrong. */
Window {
    id: root

    required property BadgePanelViewModel viewModel

    readonly property bool _wide: width > height * 1.4
    readonly property real _side: _wide ? Theme.px(880) : width - 2 * Theme.gap

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.rightToLeft
    color: Theme.paper
    minimumHeight: 240
    minimumWidth: 480
    title: viewModel.practice ? qsTr("Practice: badges") : qsTr("Foyer demo: badges")

    Binding {
        property: "windowWidth"
        target: Theme
        value: root._wide ? 1280 : Math.max(640, root.width)
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: Math.max(400, Math.min(640, root.height * 1.9))
    }

    PracticeBand {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        practice: root.viewModel.practice
        window: Qt.size(root.width, root.height)
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap
        anchors.topMargin: Theme.gap + band.height
        columnSpacing: Theme.px(24)
        columns: root._wide ? 2 : 1
        rowSpacing: Theme.gap

        ScanControls {
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: root._wide
            Layout.fillWidth: !root._wide
            Layout.preferredWidth: root._wide ? Theme.px(520) : -1
            viewModel: root.viewModel

            onEndChosen: root.close()
        }

        BadgeGrid {
            Layout.fillHeight: true
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.px(640), parent.width - 2 * Theme.gap)
    }

    Connections {
        function onToasted(text: string, iconName: string, trouble: bool) {
            toast.show(text, iconName, trouble);
        }

        target: root.viewModel
    }
}
