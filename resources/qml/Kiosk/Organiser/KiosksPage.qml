pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Every kiosk of the event, and beside the list the one that was chosen, or how another one joins. */
OrganiserPage {
    id: root

    required property OrganiserKiosks viewModel

    readonly property list<string> _heads: [qsTr("Role"), qsTr("Last seen"), qsTr("Records behind"), qsTr("Records waiting"), qsTr("Clock"), qsTr("Battery"), qsTr("Version")]

    /** How high an upright page lets the card be that stands below the list. */
    readonly property int _cardHeight: {
        if (viewModel.showing.open || viewModel.updates.open) {
            return 600;
        }
        if (viewModel.chosenName !== "" || viewModel.proof.open || viewModel.stick.open) {
            return viewModel.chosenIsTold ? 600 : 520;
        }
        const more = viewModel.updates.behind > 0 ? 84 : 0;
        return more + (viewModel.hub.startable ? 428 : viewModel.hub.stoppable ? 520 : 436);
    }

    KioskMeasures {
        id: measures

        heads: root._heads
        longest: root.viewModel.longest
        room: list.width
    }

    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gap
        columns: Theme.portrait ? 1 : 2
        rowSpacing: Theme.gap
        visible: !root.viewModel.join.open && !root.viewModel.key.open

        OrganiserCard {
            Layout.fillHeight: true
            Layout.fillWidth: true

            FittingText {
                id: title

                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.bottom: headings.bottom
                anchors.left: parent.left
                lines: 1
                sizes: ["body", "label"]
                text: root.viewModel.summary
                width: headings.visible ? parent.width - headings.width - Theme.gap : parent.width
            }

            KioskColumns {
                id: headings

                anchors.right: parent.right
                anchors.rightMargin: Theme.px(4)
                figures: root._heads
                heads: true
                measures: measures
                visible: list.count > 0
            }

            StandingLine {
                id: trouble

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: headings.visible ? headings.bottom : title.bottom
                anchors.topMargin: Theme.rowGap
                height: visible ? implicitHeight : 0
                iconName: "apart"
                text: root.viewModel.trouble
                trouble: true
                visible: root.viewModel.trouble !== ""
            }

            ListView {
                id: list

                currentIndex: -1
                readonly property int _row: Math.max(Theme.deskRow, measures.oneLine ? 0 : 2 * Theme.labelLine + Theme.rowGap)
                readonly property real _room: parent.height + Theme.px(12) - y
                readonly property bool _all: count * _row <= _room
                readonly property int _whole: Math.max(1, Math.floor((_all ? _room : _room - below.visibleHeight - Theme.half) / _row))

                Accessible.name: qsTr("Kiosks")
                Accessible.role: Accessible.List
                anchors.left: parent.left
                anchors.leftMargin: -Theme.px(12)
                anchors.right: parent.right
                anchors.rightMargin: -Theme.px(12)
                anchors.top: trouble.bottom
                anchors.topMargin: Theme.half
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                height: Math.min(count, _whole) * _row
                model: root.viewModel.rows
                reuseItems: true
                snapMode: ListView.SnapToItem

                delegate: KioskDelegate {
                    required property string publicKey

                    height: list._row
                    measures: measures
                    width: list.width

                    required chosen
                    required figures
                    required iconName
                    required kind
                    required name
                    required spoken
                    required standing

                    onClicked: root.viewModel.choose(publicKey)
                }
            }

            EmptyPage {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: trouble.bottom
                iconName: "device"
                text: qsTr("Other kiosks stand here once they have joined.")
                visible: list.count === 0
            }

            MoreMark {
                id: below

                anchors.horizontalCenter: list.horizontalCenter
                anchors.top: list.bottom
                anchors.topMargin: Theme.half + (visibleHeight - height) / 2
                flick: list
            }
        }

        Item {
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: Theme.portrait
            Layout.preferredHeight: Theme.px(root._cardHeight * Theme.largerScale)
            Layout.preferredWidth: Theme.px(348)

            JoinCard {
                anchors.fill: parent
                kiosks: root.viewModel
                visible: root.viewModel.chosenName === "" && !root.viewModel.proof.open && !root.viewModel.showing.open && !root.viewModel.updates.open && !root.viewModel.stick.open
            }

            KioskCard {
                anchors.fill: parent
                heads: root._heads
                kiosks: root.viewModel
                shown: measures.shown
                visible: root.viewModel.chosenName !== "" && !name.open && !root.viewModel.proof.open && !root.viewModel.showing.open
            }

            KioskNameCard {
                id: name

                anchors.fill: parent
                naming: root.viewModel.naming
                visible: open && !root.viewModel.proof.open
            }

            // Few ever open it.
            Loader {
                active: root.viewModel.showing.open && !root.viewModel.proof.open
                anchors.fill: parent

                sourceComponent: KioskShowingPane {
                    showing: root.viewModel.showing
                }
            }

            Loader {
                active: root.viewModel.updates.open && root.viewModel.chosenName === "" && !root.viewModel.showing.open && !root.viewModel.proof.open
                anchors.fill: parent

                sourceComponent: KioskUpdatesPane {
                    updates: root.viewModel.updates
                }
            }

            ProofCard {
                id: proof

                anchors.fill: parent
                proof: root.viewModel.proof
                stick: root.viewModel.stick
                visible: root.viewModel.proof.open && !root.viewModel.stick.open
            }

            // Its dialog is loaded when somebody has a stick.
            Loader {
                active: root.viewModel.stick.open
                anchors.fill: parent

                sourceComponent: StickCard {
                    stick: root.viewModel.stick
                }
            }
        }
    }

    JoinCodeCard {
        anchors.fill: parent
        join: root.viewModel.join
        visible: root.viewModel.join.open
    }

    // Few ever open it.
    Loader {
        active: root.viewModel.key.open
        anchors.fill: parent

        sourceComponent: KeyCard {
            dialogs: root.dialogs
            sheet: root.viewModel.key
        }
    }

    ModalPanel {
        anchors.fill: parent
        careful: root.viewModel.fences.careful
        opened: root.viewModel.fences.asking && !root.viewModel.fences.asksTime && !root.viewModel.fences.wantsKey
        parent: root.dialogs
        primaryText: root.viewModel.fences.answer
        quietText: qsTr("Not now")
        sentence: root.viewModel.fences.sentence
        title: root.viewModel.fences.title

        leading: IconArch {
            color: root.viewModel.fences.careful ? Theme.dangerLine : Theme.ink
            name: root.viewModel.fences.careful ? "lock" : "device"
        }

        onPrimaryChosen: root.viewModel.fences.confirm()
        onQuietChosen: root.viewModel.fences.drop()
        onVisibleChanged: {
            if (!visible) {
                root.forceActiveFocus();
            }
        }
    }

    PassphrasePanel {
        anchors.fill: parent
        fences: root.viewModel.fences
        parent: root.dialogs

        onVisibleChanged: {
            if (!visible) {
                root.forceActiveFocus();
            }
        }
    }

    TakeOutPanel {
        anchors.fill: parent
        fences: root.viewModel.fences
        parent: root.dialogs

        onVisibleChanged: {
            if (!visible) {
                root.forceActiveFocus();
            }
        }
    }
}
