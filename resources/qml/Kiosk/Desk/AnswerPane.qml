pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The left half of the desk once something was scanned: verdict, name, sentence, and what to do next. */
Item {
    id: root

    required property DeskViewModel viewModel

    readonly property VerdictPane pane: viewModel.pane
    readonly property bool named: pane.headline === ""
    readonly property bool stacked: !named && pane.kind === "refused"

    readonly property real _inset: Theme.px(24)
    readonly property real _top: Theme.px(field.tone.band ? 196 : 176)
    readonly property real _room: height - _top - _inset - (stacked ? stack.height : foot.height) - Theme.gap
    readonly property real _below: nameGap.height + (person.visible ? person.implicitHeight + Theme.rowGap : 0) + sentence.implicitHeight
    readonly property bool _displayFits: (named ? 2 : 1) * Theme.displayLine + _below <= _room
    readonly property bool _long: named && name.step.name === "heading" && longName.implicitHeight + _below <= _room

    Accessible.name: pane.spoken
    Accessible.role: Accessible.AlertMessage

    Connections {
        function onChanged() {
            seals.grow();
        }

        target: root.pane
    }

    VerdictField {
        id: field

        anchors.fill: parent
        kind: root.pane.kind
    }

    Item {
        id: seals

        readonly property list<string> kinds: ["admitted", "already_in", "refused", "information"]

        /** Lets the seal grow to its size, the one thing on the pane that moves. */
        function grow() {
            growth.restart();
        }

        anchors.left: parent.left
        anchors.leftMargin: Theme.panePadding
        anchors.top: parent.top
        anchors.topMargin: Theme.panePadding
        height: Theme.px(104)
        width: height

        Repeater {
            model: seals.kinds

            VerdictSeal {
                required property string modelData

                kind: modelData
                overPane: true
                size: seals.height
                visible: modelData === root.pane.kind
            }
        }

        NumberAnimation {
            id: growth

            duration: Theme.pageMs
            easing.bezierCurve: Theme.easeOut
            easing.type: Easing.BezierSpline
            from: 0.9
            property: "scale"
            target: seals
            to: 1
        }
    }

    FittingText {
        Accessible.ignored: true
        anchors.left: seals.right
        anchors.leftMargin: Theme.px(28)
        anchors.right: time.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: seals.verticalCenter
        color: field.headInk
        lines: 1
        sizes: ["title", "heading"]
        text: root.pane.word
    }

    BodyText {
        id: time

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.panePadding
        anchors.top: seals.top
        color: field.headInk
        tabular: true
        text: root.pane.time
        weight: Theme.medium
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.panePadding
        anchors.right: parent.right
        anchors.rightMargin: Theme.panePadding
        y: root._top

        NameText {
            id: name

            Accessible.ignored: true
            color: field.ink
            family: root.named ? root.pane.family : ""
            given: root.named ? root.pane.given : root.pane.headline
            lines: root.named ? 2 : 1
            sizes: root._displayFits ? ["display", "title", "heading"] : ["title", "heading"]
            visible: !root._long
            width: parent.width
        }

        NameText {
            id: longName

            Accessible.ignored: true
            color: field.ink
            family: root.pane.family
            given: root.pane.given
            lines: 4
            sizes: ["title", "heading"]
            visible: root._long
            width: parent.width
        }

        Item {
            id: nameGap

            height: Theme.px(28)
            width: 1
        }

        Flow {
            id: person

            spacing: Theme.px(20)
            visible: root.named && (organisation.text !== "" || group.text !== "")
            width: parent.width

            FittingText {
                id: organisation

                Accessible.ignored: true
                color: field.ink
                lines: 1
                sizes: ["heading", "body"]
                text: root.pane.organisation
                visible: text !== ""
                width: Math.min(implicitWidth, person.width)
            }

            Chip {
                id: group

                kind: root.pane.kind
                text: root.pane.group
                tone: "pane"
                visible: text !== ""
                width: Math.min(implicitWidth, person.width)
            }
        }

        Item {
            height: Theme.rowGap
            visible: person.visible
            width: 1
        }

        BodyText {
            id: sentence

            Accessible.ignored: true
            color: field.ink
            text: root.pane.sentence
            weight: Theme.medium
            width: parent.width
        }
    }

    Row {
        id: foot

        readonly property real tallest: blocks.count > 1 ? Math.max(Theme.px(88), blocks.itemAt(0).implicitHeight, blocks.itemAt(1).implicitHeight) : Theme.px(88)

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root._inset
        anchors.right: parent.right
        height: visible ? tallest : 0
        spacing: Theme.gap
        visible: !root.stacked && root.pane.adviceCount > 0

        Repeater {
            id: blocks

            model: 2

            AdviceButton {
                required property int index

                act: root.pane.adviceActs[index] ?? ""
                detail: root.pane.adviceDetails[index] ?? ""
                height: foot.tallest
                iconName: root.pane.adviceIcons[index] ?? ""
                keyCap: root.pane.adviceKeys[index] ?? ""
                kind: root.pane.kind
                second: index === 1
                text: root.pane.adviceTexts[index] ?? ""
                width: (foot.width - foot.spacing) / 2

                onFollowed: act => root.viewModel.follow(act)
            }
        }
    }

    Column {
        id: stack

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: root._inset
        anchors.right: parent.right
        spacing: Theme.rowGap
        visible: root.stacked

        Repeater {
            model: 3

            AdviceButton {
                required property int index

                act: root.pane.adviceActs[index] ?? ""
                detail: root.pane.adviceDetails[index] ?? ""
                iconName: root.pane.adviceIcons[index] ?? ""
                keyCap: root.pane.adviceKeys[index] ?? ""
                kind: "refused"
                text: root.pane.adviceTexts[index] ?? ""
                width: stack.width

                onFollowed: act => root.viewModel.follow(act)
            }
        }
    }
}
