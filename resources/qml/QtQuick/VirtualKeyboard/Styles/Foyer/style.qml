pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk.Keyboard
import Kiosk.Theme

/** The keyboard on the screen in the colours and measures of all other parts; Qt finds it by the name of its folder. */
KeyboardStyle {
    id: root

    readonly property real _row: Theme.touch + 2 * Theme.half

    keyboardDesignHeight: 4 * _row + 2 * Theme.rowGap
    keyboardDesignWidth: Theme.windowWidth
    keyboardRelativeBottomMargin: Theme.rowGap / keyboardDesignHeight
    keyboardRelativeLeftMargin: Theme.rowGap / keyboardDesignWidth
    keyboardRelativeRightMargin: Theme.rowGap / keyboardDesignWidth
    keyboardRelativeTopMargin: Theme.rowGap / keyboardDesignHeight

    alternateKeysListItemHeight: Theme.touch
    alternateKeysListItemWidth: Theme.touch
    alternateKeysListBottomMargin: Theme.half
    alternateKeysListLeftMargin: Theme.rowGap
    alternateKeysListRightMargin: Theme.rowGap

    alternateKeysListBackground: Rectangle {
        border.color: Theme.edge
        border.width: Math.max(1, Theme.px(2))
        color: Theme.surface
        radius: Theme.radiusSmall
    }
    alternateKeysListDelegate: Item {
        id: kin

        required property string text

        height: Theme.touch
        width: Theme.touch

        Text {
            anchors.centerIn: parent
            color: Theme.ink
            font.family: Theme.textFamily
            font.pixelSize: Theme.px(32)
            font.weight: Theme.medium
            text: kin.text
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.a20
        radius: Theme.radiusSmall
    }
    backspaceKeyPanel: KeyFace {
        iconName: "del"
        label: ""
        quiet: true
        spoken: qsTr("Delete the last letter")
    }
    characterPreviewDelegate: Item {
        property string text
    }
    enterKeyPanel: KeyFace {
        iconName: "enter"
        label: ""
        quiet: true
        spoken: qsTr("Confirm")
    }
    hideKeyPanel: KeyFace {
        iconName: "down"
        label: ""
        quiet: true
        spoken: qsTr("Put the keyboard away")
    }
    keyPanel: KeyFace {}
    keyboardBackground: Rectangle {
        color: Theme.sunken

        Rectangle {
            color: Theme.edge
            height: Math.max(1, Theme.px(2))
            width: parent.width
        }
    }
    languageKeyPanel: KeyFace {
        iconName: "globe"
        quiet: true
        spoken: qsTr("Other letters")
    }
    navigationHighlight: Item {}
    selectionListHeight: 0
    shiftKeyPanel: KeyFace {
        chosen: InputContext.capsLockActive || InputContext.shiftActive
        iconName: "shift"
        label: ""
        quiet: true
        spoken: qsTr("Capital letters")
    }
    spaceKeyPanel: KeyFace {
        label: ""
        spoken: qsTr("Space")
    }
    symbolKeyPanel: KeyFace {
        quiet: true
        spoken: control?.displayText === "123" ? qsTr("Digits and signs") : qsTr("Letters")
    }
}
