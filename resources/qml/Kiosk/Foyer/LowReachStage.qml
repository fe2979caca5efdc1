pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/**
 * Where the foyer's screen stands: on the whole window, or, for who cannot reach up, in its lower two fifths.
 *
 * Upright, that part has the shape of a screen that lies, and the pages are laid out in it. Lying, it is too low for
 * that: the page keeps its size and is moved under the hands, and a picture of the whole of it stands above.
 */
Item {
    id: root

    required property bool low
    /** The name of the event, which stands above where nothing else does. */
    required property string eventName
    /** The page that is shown, and whether something lies over it: that stands at its foot. */
    required property string pageName
    required property bool covered
    /** What is shown: it has the page's size. */
    default property alias content: page.data
    readonly property bool moves: low && height <= width
    readonly property real pageHeight: low && !moves ? band.height : height
    readonly property real pageWidth: moves ? width - movers.width : width
    readonly property real _line: Math.round(height * 0.6)

    /** Shows where a page begins, and of one at rest where it is touched. */
    function _begin() {
        band.contentY = moves && pageName === "rest" ? band.contentHeight - band.height : 0;
    }

    onCoveredChanged: band.contentY = covered ? band.contentHeight - band.height : 0
    onMovesChanged: Qt.callLater(_begin)
    onPageNameChanged: Qt.callLater(_begin)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        clip: true
        color: Theme.accent
        height: root.low ? root._line : 0
        visible: root.low

        ConcentricArches {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            doorWidth: Math.round(root.width * 0.5)
            fills: [Theme.a10, Theme.a20, Theme.accent]
            height: Math.round(parent.height * 0.8)
            opacity: 0.1
            ring: Math.round(root.width * 0.06)
            visible: !root.moves
            width: outerWidth
        }

        ColumnLayout {
            anchors.centerIn: parent
            spacing: Theme.gap
            visible: !root.moves
            width: parent.width - 2 * Theme.marginFoyer

            FittingText {
                Layout.fillWidth: true
                alignment: Text.AlignHCenter
                color: Theme.accentInk
                lines: 3
                sizes: ["large", "title", "heading"]
                text: root.eventName
            }

            FittingText {
                Layout.fillWidth: true
                alignment: Text.AlignHCenter
                color: Theme.accentInk
                lines: 2
                sizes: ["heading", "body"]
                text: qsTr("Everything you touch is down here.")
                weight: Theme.regular
            }
        }

        Item {
            id: picture

            readonly property real scaling: Math.min((parent.height - 2 * Theme.gap) / root.pageHeight, (parent.width - 2 * Theme.gap) / root.pageWidth)

            anchors.centerIn: parent
            height: root.pageHeight * scaling
            visible: root.moves
            width: root.pageWidth * scaling

            ShaderEffectSource {
                anchors.fill: parent
                sourceItem: root.moves ? page : null
            }

            // What of the page is not under the hands.
            Rectangle {
                color: Theme.scrim
                height: band.contentY * picture.scaling
                width: parent.width
            }

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.scrim
                height: parent.height - (band.contentY + band.height) * picture.scaling
                width: parent.width
            }
        }
    }

    Flickable {
        id: band

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        boundsBehavior: Flickable.StopAtBounds
        clip: root.low
        contentHeight: root.pageHeight
        contentWidth: root.pageWidth
        height: root.low ? root.height - root._line : root.height
        interactive: root.moves
        width: root.pageWidth

        Item {
            id: page

            height: root.pageHeight
            width: root.pageWidth
        }
    }

    Rectangle {
        id: movers

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.paper
        height: band.height
        visible: root.moves
        width: Theme.touch + 2 * Theme.rowGap

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.rowGap
            spacing: Theme.rowGap

            MoverButton {
                enabled: !band.atYBeginning
                rotation: 180
                text: qsTr("Bring down what stands higher")

                onClicked: band.contentY = Math.max(0, band.contentY - band.height * 0.8)
            }

            MoverButton {
                enabled: !band.atYEnd
                text: qsTr("Bring up what stands lower")

                onClicked: band.contentY = Math.min(band.contentHeight - band.height, band.contentY + band.height * 0.8)
            }
        }
    }

    component MoverButton: Touchable {
        id: mover

        Layout.fillHeight: true
        Layout.fillWidth: true

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                color: mover.shownInk
                name: "down"
                size: Theme.px(40)
            }
        }
    }
}
