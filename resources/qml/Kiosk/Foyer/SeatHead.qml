pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** Whose card it is, the language that it speaks, and a way to take away who is not part of it. */
GridLayout {
    id: root

    required property string name
    required property string organisation
    required property string initial
    required property string language
    required property string languageName
    required property string removeWord
    required property bool declined
    required property bool choosesLanguage
    required property bool removable
    /** Where the card stands among the others, where those are not in sight. */
    required property string place
    /** Marks that fields are switched on as their owner agreed before; a tap ends that. Empty where none are. */
    required property string lasting
    required property string lastingSpoken
    /** Asks whether its owner, who is not checked in, wants to be; empty for who is. */
    required property string checkIn
    required property string checkInSpoken
    /** The card is so low that the organisation has one line. */
    required property bool low
    /** How wide the card is inside, whatever stands in this row of it. */
    required property real room

    /** What can be done stands below the name, where both have no room beside each other. */
    readonly property bool split: Theme.portrait && removable && width < Theme.px(600) || Theme.largerScale > 1 && (Theme.portrait || Theme.hugeText && (removable || width < Theme.px(1000)))

    /** A narrow card leaves its owner's name the room: what can be done has no pictures, and languages a code. */
    readonly property bool _brief: !split && (lasting !== "" || checkIn !== "") && width < Theme.px(checkIn !== "" ? 700 : 600)
    /** So much can be done that what ends the fields switched on beforehand, or checks in, stands above the rest. */
    readonly property bool _many: split && (Theme.hugeText || checkIn !== "") && (lasting !== "" || checkIn !== "") && place !== ""

    signal languageRequested
    signal lastingEnded
    signal checkInTapped
    signal removeTapped
    signal nextRequested

    columnSpacing: Theme.px(12)
    columns: split ? 2 : 3
    rowSpacing: 0

    InitialArch {
        Layout.alignment: Qt.AlignVCenter
        Layout.preferredHeight: Theme.px(72)
        Layout.preferredWidth: Theme.px(64)
        initial: root.initial
        sunken: root.declined
        // A name comes before its initial.
        visible: !root._brief || root.room >= Theme.px(460)
    }

    ColumnLayout {
        Accessible.name: root.organisation === "" ? root.name : root.name + ", " + root.organisation
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
        Layout.leftMargin: Theme.half
        spacing: 0

        FittingText {
            id: named

            Layout.fillWidth: true
            lines: 1
            sizes: ["heading", "body", "label"]
            text: root.name
        }

        ShortText {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            color: Theme.soft
            lines: root.low || root.removable && !root.split ? 1 : 2
            sizes: Theme.hugeText || root.low || named.step.name === "label" ? ["label"] : ["body", "label"]
            visible: whole !== ""
            weight: Theme.regular
            whole: root.organisation
        }
    }

    GridLayout {
        Layout.columnSpan: root.split ? 2 : 1
        Layout.fillWidth: root.split
        columnSpacing: root.columnSpacing
        columns: root._many ? 3 : 4
        rowSpacing: Theme.half
        visible: root.choosesLanguage || root.removable || root.place !== "" || root.lasting !== "" || root.checkIn !== ""

        SmallButton {
            Layout.columnSpan: root._many ? 3 : 1
            Layout.maximumWidth: implicitWidth
            iconName: Theme.hugeText || root._brief ? "" : "door"
            spoken: root.checkInSpoken
            text: root.checkIn
            visible: text !== ""

            onClicked: root.checkInTapped()
        }

        SmallButton {
            Layout.columnSpan: root._many ? 3 : 1
            Layout.maximumWidth: implicitWidth
            iconName: Theme.hugeText || root._brief ? "" : "x"
            spoken: root.lastingSpoken
            text: root.lasting
            visible: text !== ""

            onClicked: root.lastingEnded()
        }

        SmallButton {
            Layout.maximumWidth: implicitWidth
            iconName: "globe"
            spoken: qsTr("Language of this card: %1").arg(root.languageName)
            text: Theme.portrait || root._brief ? root.language.toUpperCase() : root.languageName
            visible: root.choosesLanguage

            onClicked: root.languageRequested()
        }

        SmallButton {
            Layout.maximumWidth: implicitWidth
            iconName: Theme.hugeText ? "" : "x"
            spoken: root.removeWord + ": " + root.name
            text: root.removeWord
            visible: root.removable

            onClicked: root.removeTapped()
        }

        SmallButton {
            Layout.maximumWidth: implicitWidth
            iconName: Theme.hugeText ? "" : "people"
            spoken: root.place
            text: root.place
            visible: text !== ""

            onClicked: root.nextRequested()
        }
    }
}
