pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** One person's card in an exchange, in the language that they read: what they share, the sentence, and their answer. */
Rectangle {
    id: root

    required property string attendee
    required property string name
    required property string organisation
    required property string initial
    required property string reply
    required property string language
    required property string languageName
    required property bool rightToLeft
    required property list<string> fields
    required property list<string> labels
    required property list<string> values
    required property list<string> chosen
    required property string consent
    required property string hint
    required property string note
    required property string outcome
    required property string stateWord
    required property string shareWord
    required property string readOnWord
    required property string declineWord
    required property string changeWord
    required property string removeWord
    required property string otherEmail
    required property string lasting
    required property string lastingSpoken
    required property string checkIn
    required property string checkInSpoken
    /** The rows stand beside the sentence and the answers, instead of above them. */
    property bool beside: false
    /** Whether a choice of language is offered, and whether the person can be taken away. */
    property bool choosesLanguage: true
    property bool removable: false
    /** Where the card stands among others that are not in sight; a tap on it brings up the next one. */
    property string place: ""
    /** The answers take the whole width. */
    readonly property bool _wideAnswers: Theme.portrait && beside
    readonly property bool waiting: reply === "waiting"
    /** So low that four switches need what is kept free above and below. */
    readonly property bool _low: beside && height < Theme.px(130) + 5 * Theme.touch
    /** So low that the sentence below four switches needs the second line of the organisation. */
    readonly property bool _tight: !beside && fields.length > 3 && height < Theme.px(275) + fields.length * Theme.touch
    /** Four switches and a question above them leave the sentence little height in the largest letters. */
    readonly property bool _pressed: !beside && Theme.hugeText && fields.length > 3 && checkIn !== ""
    readonly property real _padding: Theme.px(beside ? 28 : 24)
    /** What an answer would be to. A tap that comes before anybody can have read it was meant for what stood here before. */
    readonly property string _asked: attendee + "\n" + reply + "\n" + consent

    /** The sentence does not fit as it stands. */
    signal overflowed
    signal languageRequested
    signal removeTapped
    signal nextRequested
    signal fieldSwitched(field: string, wanted: bool)
    signal otherEmailWanted
    signal lastingEnded
    signal checkInTapped
    signal shareTapped
    signal declineTapped
    signal reconsiderTapped

    /** Draws the eye to a card whose badge was scanned again. */
    function flash() {
        blink.restart();
    }

    on_AskedChanged: unread.restart()

    Accessible.name: name
    Accessible.role: Accessible.ListItem
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: rightToLeft
    border.color: waiting ? Theme.accentLine : Theme.outline
    border.width: waiting ? Theme.px(3) : Theme.outlineWidth
    color: reply === "declined" ? Theme.sunken : Theme.surface
    radius: Theme.radiusTile

    Timer {
        id: unread

        interval: Theme.unreadMs
        running: true
    }

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

    GridLayout {
        anchors.bottomMargin: Theme.px(root._low ? 8 : root.beside ? 24 : 16)
        anchors.fill: parent
        anchors.leftMargin: root._padding
        anchors.rightMargin: root._padding
        anchors.topMargin: Theme.px(root._low ? 10 : root.beside ? 20 : 16)
        columnSpacing: 2 * root._padding
        columns: root.beside ? 2 : 1
        rowSpacing: root._low ? 0 : Theme.rowGap

        SeatHead {
            Layout.column: 0
            Layout.columnSpan: root.beside ? 2 : 1
            Layout.row: 0
            Layout.fillWidth: true
            choosesLanguage: root.choosesLanguage && root.waiting
            checkIn: root.checkIn
            checkInSpoken: root.checkInSpoken
            declined: root.reply === "declined"
            initial: root.initial
            language: root.language
            languageName: root.languageName
            lasting: root.waiting ? root.lasting : ""
            lastingSpoken: root.lastingSpoken
            low: root._low || root._tight || root._pressed
            name: root.name
            organisation: root.organisation
            place: root.place
            removable: root.removable && root.waiting
            removeWord: root.removeWord
            room: root.width - 2 * root._padding

            onCheckInTapped: {
                if (!unread.running) {
                    root.checkInTapped();
                }
            }
            onLanguageRequested: root.languageRequested()
            onLastingEnded: {
                if (!unread.running) {
                    root.lastingEnded();
                }
            }
            onNextRequested: root.nextRequested()
            onRemoveTapped: {
                if (!unread.running) {
                    root.removeTapped();
                }
            }
        }

        SeatRows {
            Layout.alignment: Qt.AlignTop
            Layout.column: 0
            Layout.fillHeight: rowHeight > 0
            Layout.fillWidth: true
            Layout.preferredHeight: rowHeight > 0 ? root.fields.length * Theme.touch : -1
            Layout.preferredWidth: root._wideAnswers ? 54 : 46
            Layout.row: 1
            Layout.rowSpan: root.beside && !root._wideAnswers ? 2 : 1
            chosen: root.chosen
            fields: root.fields
            labels: root.labels
            low: root._low
            otherEmail: root.otherEmail
            rowHeight: Theme.largeText && root.beside && root.fields.length > 0 ? Math.max(Theme.touch, Math.min(Theme.px(174), (height - Theme.half) / root.fields.length)) : 0
            values: root.values
            visible: root.waiting

            onFieldSwitched: (field, wanted) => root.fieldSwitched(field, wanted)
            onOtherEmailWanted: root.otherEmailWanted()
        }

        ColumnLayout {
            Layout.bottomMargin: root._low ? Theme.rowGap : 0
            Layout.column: root.beside ? 1 : 0
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: root._wideAnswers ? 46 : 54
            Layout.row: root.beside ? 1 : 2
            spacing: Theme.rowGap
            visible: root.waiting

            Chip {
                Layout.maximumWidth: parent.width
                text: root.note
                tone: "information"
                visible: text !== ""
            }

            SeatSentence {
                id: sentence

                Layout.fillHeight: true
                Layout.fillWidth: true
                soft: root.consent === ""
                text: root.consent !== "" ? root.consent : root.hint

                onOverflowed: root.overflowed()
            }
        }

        RowLayout {
            Layout.bottomMargin: root._low ? Theme.half : 0
            Layout.column: root.beside && !root._wideAnswers ? 1 : 0
            Layout.columnSpan: root._wideAnswers ? 2 : 1
            Layout.fillHeight: false
            Layout.fillWidth: true
            Layout.preferredWidth: 54
            Layout.row: root.beside ? 2 : 3
            spacing: Theme.px(12)
            visible: root.waiting

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                roomyPadding: Theme.px(12)
                text: root.declineWord

                onClicked: {
                    if (!unread.running) {
                        root.declineTapped();
                    }
                }
            }

            PrimaryButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                // What has to be read first has more words.
                Layout.preferredWidth: root._pressed ? 1.4 : 1
                enabled: root.consent !== "" && sentence.whole
                implicitWidth: 0
                leftPadding: Theme.px(12)
                rightPadding: Theme.px(12)
                text: root.consent === "" || sentence.whole ? root.shareWord : root.readOnWord

                onClicked: {
                    if (!unread.running) {
                        root.shareTapped();
                    }
                }
            }
        }

        SeatOutcome {
            Layout.column: 0
            Layout.columnSpan: root.beside ? 2 : 1
            Layout.row: root.beside ? 3 : 4
            Layout.fillHeight: true
            Layout.fillWidth: true
            changeWord: root.changeWord
            outcome: root.outcome
            reply: root.reply
            stateWord: root.stateWord
            visible: !root.waiting

            onReconsiderTapped: {
                if (!unread.running) {
                    root.reconsiderTapped();
                }
            }
        }
    }
}
