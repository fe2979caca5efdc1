pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme

/** One who is connected: a lit door with their name, a code for a phone's camera, and what it holds. */
Item {
    id: root

    required property string attendee
    required property string name
    required property string organisation
    required property string fields
    required property list<string> code
    /** The code stands beside the words: for a place that is wide and low. */
    property bool lying: false
    /** No other code has to stand on its line, so that its words take only the room they need. */
    property bool alone: false
    /** The top is round where that leaves the name its room. */
    readonly property bool arched: !lying && height > 1.55 * width
    /** There is one line for everything but the code. */
    readonly property bool _low: !lying && height < Theme.px(320)
    readonly property real _lyingSide: Math.min(height - Theme.px(8), width - Theme.px(150) * Theme.largerScale)
    readonly property real _wordsWidth: lying ? width - _lyingSide - Theme.half - Theme.px(28) : width - Theme.px(arched ? 40 : 24)
    /** What every door keeps for its words, so that all codes are equally large and on one line. */
    readonly property int _organisationLines: lying ? Math.min(3, _linesBeside) : _low ? 1 : 2
    /** So many lines have room between the name and what is shared, beside the code. */
    readonly property int _linesBeside: Math.floor((height - _top - called.height - foot.height - Theme.px(24)) / Theme.labelLine)
    readonly property real _headRoom: alone ? _top + head.height : _top + (_low ? Theme.bodyLine : Theme.headingLine) + _organisationLines * Theme.labelLine
    readonly property real _codeRoom: height - _headRoom - (arched ? Theme.bodyLine + Theme.px(40) : Theme.labelLine + Theme.px(28))
    readonly property real _top: arched ? Math.max(Theme.px(28), width * 0.17) : Theme.px(14)

    Accessible.name: organisation === "" ? name : name + ", " + organisation
    Accessible.role: Accessible.ListItem

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        bottomLeftRadius: root.arched ? 0 : Theme.radiusTile
        bottomRightRadius: bottomLeftRadius
        color: "#FFFFFF"
        topLeftRadius: root.arched ? width / 2 : Theme.radiusTile
        topRightRadius: topLeftRadius
    }

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(root.lying ? 20 : root.arched ? 20 : 12)
        anchors.top: parent.top
        anchors.topMargin: root._top
        width: root._wordsWidth

        FittingText {
            id: called

            alignment: root.lying ? Text.AlignLeft : Text.AlignHCenter
            color: "#1B1815"
            lines: root.lying ? 2 : 1
            sizes: root._low || (root.lying && root.height < Theme.px(240)) ? ["body", "label"] : ["heading", "body", "label"]
            text: root.name
            width: parent.width
        }

        FittingText {
            alignment: root.lying ? Text.AlignLeft : Text.AlignHCenter
            color: "#4B443B"
            lines: Math.max(1, root._organisationLines)
            sizes: ["label"]
            text: root.organisation
            visible: text !== "" && lineCount <= root._organisationLines
            weight: Theme.regular
            width: parent.width
        }
    }

    FittingText {
        id: foot

        alignment: root.lying ? Text.AlignLeft : Text.AlignHCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.arched ? 28 : 14)
        anchors.left: head.left
        color: "#1B1815"
        lines: root.lying ? 3 : 1
        sizes: root.arched ? ["body", "label"] : ["label"]
        text: root.fields
        weight: Theme.medium
        width: root._wordsWidth
    }

    QrCode {
        id: picture

        readonly property real side: root.lying ? root._lyingSide : Math.max(0, Math.min(root.width - Theme.px(8), root._codeRoom))

        height: side
        radius: Theme.radiusTile
        rows: root.code
        spoken: qsTr("Contact code of %1").arg(root.name)
        width: side
        // Anchors that come and go would stretch it.
        x: !root.lying ? (root.width - side) / 2 : LayoutMirroring.enabled ? Theme.half : root.width - side - Theme.half
        y: root.lying ? (root.height - side) / 2 : root._headRoom + (root._codeRoom - side) / 2
    }
}
