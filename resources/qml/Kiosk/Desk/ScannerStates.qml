pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** How each scanner stands: a chip in the colours of how well, with its picture and a short word; where there is no room for all words, those in trouble keep theirs. */
Row {
    id: root

    required property ScannerLine scanners
    /** The width that there is. */
    required property real room

    readonly property bool _wordless: _worded > room
    /** Of those in trouble only the first keeps its word, or none: there is no room for all. */
    readonly property bool _crowded: _wordless && _troubledWidth(list.count) > room
    readonly property bool _full: _crowded && _troubledWidth(1) > room
    /** As wide as it is with all words. */
    readonly property real _worded: {
        let sum = (list.count - 1) * spacing;
        for (let at = 0; at < list.count; ++at) {
            sum += (list.itemAt(at) as ScannerState)?.worded ?? 0;
        }
        return sum;
    }

    /** Returns how wide it is with the words of so many of those in trouble. */
    function _troubledWidth(most: int): real {
        let sum = (list.count - 1) * spacing;
        let told = 0;
        for (let at = 0; at < list.count; ++at) {
            const one = list.itemAt(at) as ScannerState;
            if (one && one.trouble && told < most) {
                told += 1;
                sum += one.worded;
            } else {
                sum += Theme.px(40);
            }
        }
        return sum;
    }

    /** Returns whether one in trouble is the first. */
    function _isFirst(index: int): bool {
        for (let at = 0; at < index; ++at) {
            if ((list.itemAt(at) as ScannerState)?.trouble) {
                return false;
            }
        }
        return true;
    }

    component ScannerState: Item {
        id: state

        required property int index
        required property string iconName
        required property string text
        required property string spoken
        required property bool trouble
        required property string tone
        readonly property VerdictTone _tone: Theme.verdict(tone)
        readonly property real worded: Theme.px(12 + 22 + 8 + 16) + word.implicitWidth

        Accessible.name: spoken
        Accessible.role: trouble ? Accessible.AlertMessage : Accessible.StaticText
        implicitHeight: Math.max(Theme.px(40), word.implicitHeight + Theme.rowGap)
        implicitWidth: word.visible ? worded : Theme.px(40)

        onTroubleChanged: Accessible.announce(spoken, trouble ? Accessible.Assertive : Accessible.Polite)

        Rectangle {
            anchors.fill: parent
            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: state._tone.field
            radius: height / 2
        }

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: word.visible ? Theme.px(12) : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            color: state._tone.ink
            name: state.iconName
            size: Theme.px(22)
        }

        LabelText {
            id: word

            Accessible.ignored: true
            anchors.left: mark.right
            anchors.leftMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            color: state._tone.ink
            text: state.text
            visible: state.trouble ? !root._crowded || (!root._full && root._isFirst(state.index)) : !root._wordless
            weight: Theme.semibold
            wrapMode: Text.NoWrap
        }
    }

    spacing: Theme.rowGap

    Repeater {
        id: list

        model: root.scanners.rows

        ScannerState {}
    }
}
