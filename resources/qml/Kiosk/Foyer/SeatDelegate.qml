pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** One person of an exchange: large to answer on, or compact among many. */
Rectangle {
    id: root

    required property string attendee
    required property string name
    required property string organisation
    required property string initial
    required property string reply
    required property bool active
    required property bool hasRole
    required property bool hasEmail
    required property bool hasPhone
    required property bool roleOn
    required property bool emailOn
    required property bool phoneOn
    required property bool statisticsOn
    required property string consent
    required property string statistics
    required property string note
    required property string outcome
    required property string summary
    property bool compact: false
    /** The exchange is recorded: what was answered is undone elsewhere, not changed here. */
    property bool settled: false

    readonly property bool _declined: reply === "declined"
    readonly property bool _shared: reply === "shared"
    readonly property int _padding: Theme.px(20)
    readonly property bool _wide: width > Theme.px(440)

    /** The card is too small for what it has to say. */
    signal overflowed
    /** The person wants their card in front. */
    signal activated
    /** The person turned a field on or off. */
    signal fieldSwitched(field: string, wanted: bool)
    /** The person turned the organiser's statistics on or off. */
    signal statisticsSwitched(wanted: bool)
    /** The person agreed to the sentence. */
    signal shareTapped
    /** The person said no. */
    signal declineTapped
    /** The person wants to answer again. */
    signal reconsiderTapped

    /** Draws the eye to a card whose badge was scanned again. */
    function flash() {
        blink.restart();
    }

    border.color: reply === "waiting" && (active || !compact) ? Theme.accentLine : Theme.outline
    border.width: reply === "waiting" && (active || !compact) ? Theme.px(3) : Theme.outlineWidth
    color: _declined ? Theme.sunken : Theme.surface
    radius: Theme.radiusTile

    SequentialAnimation {
        id: blink

        loops: 2

        PropertyAction {
            property: "scale"
            target: root
            value: 0.98
        }

        NumberAnimation {
            duration: Theme.pageMs
            property: "scale"
            target: root
            to: 1
        }
    }

    Loader {
        active: root.compact
        anchors.fill: parent

        sourceComponent: SeatSummary {
            asked: root.settled && root._shared && root.statistics !== "" && !root.statisticsOn
            declined: root._declined
            initial: root.initial
            name: root.name
            organisation: root.organisation
            reply: root.reply

            onClicked: root.activated()
        }
    }

    Loader {
        active: !root.compact
        anchors.fill: parent
        anchors.margins: root._padding
        anchors.bottomMargin: Theme.px(16)
        anchors.topMargin: Theme.px(16)

        sourceComponent: ColumnLayout {
            spacing: Theme.half

            PersonHeader {
                Layout.fillWidth: true
                declined: root._declined
                initial: root.initial
                name: root.name
                organisation: root.organisation
            }

            Flickable {
                id: flick

                Layout.fillHeight: true
                Layout.fillWidth: true
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                contentHeight: middle.height
                contentWidth: width
                interactive: contentHeight > height

                onContentHeightChanged: Qt.callLater(measure)
                onHeightChanged: Qt.callLater(measure)

                readonly property real later: Theme.px(2 + 44) + Theme.touch + trial.height

                function measure() {
                    if (height > Theme.px(80) && Math.max(contentHeight, trial.text !== "" ? later : 0) > height + 1) {
                        root.overflowed();
                    }
                }

                LabelText {
                    id: trial

                    Accessible.ignored: true
                    text: root.statistics
                    visible: false
                    width: flick.width

                    onHeightChanged: Qt.callLater(flick.measure)
                }

                Column {
                    id: middle

                    spacing: Theme.rowGap
                    topPadding: root.reply === "waiting" ? Theme.rowGap : 0
                    width: flick.width

                    SeatSwitches {
                        id: switches

                        emailOn: root.emailOn
                        hasEmail: root.hasEmail
                        hasPhone: root.hasPhone
                        hasRole: root.hasRole
                        phoneOn: root.phoneOn
                        roleOn: root.roleOn
                        visible: root.reply === "waiting"
                        width: parent.width

                        onFieldSwitched: (field, wanted) => root.fieldSwitched(field, wanted)
                    }

                    Chip {
                        text: root.note
                        tone: "information"
                        visible: text !== ""
                        width: Math.min(implicitWidth, parent.width)
                    }

                    FittingText {
                        balanced: false
                        lines: Math.max(3, Math.floor((flick.height - y) / Math.round(Theme.bodyLine * (Theme.joinedLetters ? 1 : 0.875))))
                        text: root.consent
                        tight: true
                        visible: root.reply === "waiting" && text !== ""
                        weight: Theme.medium
                        width: parent.width
                    }

                    BodyText {
                        color: Theme.soft
                        text: qsTr("Choose what to share. The question follows once the next badge is scanned.")
                        visible: root.reply === "waiting" && root.consent === ""
                        width: parent.width
                    }

                    SeatShared {
                        room: flick.height
                        outcome: !root._wide && flick.later + 2 * Theme.labelLine <= flick.height ? root.outcome : ""
                        summary: root.summary
                        statistics: root.statistics
                        statisticsOn: root.statisticsOn
                        visible: root._shared
                        width: parent.width

                        onStatisticsSwitched: wanted => root.statisticsSwitched(wanted)
                    }

                    SeatDeclined {
                        outcome: root.outcome
                        visible: root._declined
                        width: parent.width
                    }
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.px(12)

                QuietButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    roomyPadding: Theme.px(12)
                    text: qsTr("Not now")
                    visible: root.reply === "waiting"

                    onClicked: root.declineTapped()
                }

                PrimaryButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    enabled: root.consent !== ""
                    implicitWidth: 0
                    leftPadding: Theme.px(12)
                    rightPadding: Theme.px(12)
                    text: qsTr("Share")
                    visible: root.reply === "waiting"

                    onClicked: root.shareTapped()
                }

                VerdictSeal {
                    kind: "admitted"
                    size: Theme.px(48)
                    visible: root._shared
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    visible: root._shared

                    BodyText {
                        Layout.fillWidth: true
                        text: qsTr("Shared")
                        weight: Theme.semibold
                    }

                    FittingText {
                        Layout.fillWidth: true
                        color: Theme.soft
                        sizes: ["label"]
                        text: root.outcome
                        visible: root._wide && text !== ""
                        weight: Theme.regular
                    }
                }

                QuietButton {
                    roomyPadding: Theme.px(root._wide ? 16 : 26)
                    text: qsTr("Change")
                    visible: root._shared && !root.settled

                    onClicked: root.reconsiderTapped()
                }

                QuietButton {
                    Layout.fillWidth: true
                    iconName: "undo"
                    overSunken: true
                    text: qsTr("Change my mind")
                    visible: root._declined && !root.settled

                    onClicked: root.reconsiderTapped()
                }
            }
        }
    }
}
