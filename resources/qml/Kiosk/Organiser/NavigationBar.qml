pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The pages of the first level by name, the language, the time, and the lock, in one row; names stand below their icons where beside them they do not fit, and in two rows where the window is narrow. */
Item {
    id: root

    required property OrganiserViewModel viewModel

    readonly property real _besideSum: _sum(0)
    readonly property real _widest: _sum(1)
    // What stands at the side comes when there is room for it: the time, then the language’s name, then the mark.
    readonly property real _least: Theme.touch + (language.visible ? Theme.touch + Theme.rowGap : 0)
    readonly property real _timeWidth: time.implicitWidth + 2 * Theme.rowGap
    readonly property real _nameWidth: language.visible ? languageName.implicitWidth + Theme.px(26 + 28) + Theme.rowGap - Theme.touch : 0
    readonly property real _markWidth: Theme.px(40) + Theme.gap
    readonly property bool wide: tabs.count > 0 && _besideSum <= width - _least - Theme.gap
    readonly property int _fitting: Math.floor((width - _least - Theme.gap + Theme.half) / (_widest + Theme.half))
    readonly property int _rows: wide || _fitting >= tabs.count ? 1 : 2
    readonly property int _columns: Math.max(1, Math.ceil(tabs.count / _rows))
    readonly property real _spare: width - _least - Theme.gap - (wide ? _besideSum : tabs.count * (_widest + Theme.px(20)))
    readonly property bool _showsTime: _rows === 1 && _spare >= _timeWidth
    readonly property bool _showsName: _showsTime && _spare >= _timeWidth + _nameWidth
    readonly property bool _showsMark: _showsName && _spare >= _timeWidth + _nameWidth + _markWidth

    /** Returns how wide all tabs are with their names beside the icons, or the widest with its name below. */
    function _sum(below: int): real {
        let sum = 0;
        let widest = Theme.touch;
        for (let at = 0; at < tabs.count; at += 1) {
            const tab = tabs.itemAt(at) as NavigationTab;
            sum += (tab?.besideWidth ?? 0) + Theme.half;
            widest = Math.max(widest, tab?.belowWidth ?? 0);
        }
        return below ? widest : sum;
    }

    /** Moves the keyboard to the tab beside this one. */
    function _moveFocus(from: int, by: int) {
        const item = tabs.itemAt((from + by + tabs.count) % tabs.count);
        if (item) {
            item.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    implicitHeight: Math.max(_rows * Theme.touch + (_rows - 1) * Theme.half, side.height)

    Shortcut {
        enabled: root.viewModel.door.isOpen
        sequences: ["Ctrl+PgDown"]

        onActivated: root.viewModel.turn(1)
    }

    Shortcut {
        enabled: root.viewModel.door.isOpen
        sequences: ["Ctrl+PgUp"]

        onActivated: root.viewModel.turn(-1)
    }

    BodyText {
        id: languageName

        Accessible.ignored: true
        text: root.viewModel.nextLanguageName
        visible: false
        weight: Theme.semibold
        wrapMode: Text.NoWrap
    }

    BodyText {
        id: time

        Accessible.ignored: true
        tabular: true
        text: "00:00"
        visible: false
        weight: Theme.semibold
        wrapMode: Text.NoWrap
    }

    MiniDoor {
        id: mark

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: (Theme.touch - height) / 2
        height: Theme.px(44)
        visible: root._showsMark
        width: Theme.px(40)
    }

    GridLayout {
        Accessible.name: qsTr("Pages")
        Accessible.role: Accessible.PageTabList
        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? Theme.gap : 0
        columnSpacing: Theme.half
        columns: root._columns
        rowSpacing: Theme.half
        uniformCellWidths: !root.wide
        width: root.wide ? root._besideSum : root.width - side.width - Theme.gap - (mark.visible ? root._markWidth : 0)

        Repeater {
            id: tabs

            model: root.viewModel.pages

            NavigationTab {
                required property int index
                required property string name
                required property string title
                required property string picture

                required chosen
                required inner
                required longest
                required spoken

                Layout.fillWidth: !root.wide
                beside: root.wide
                iconName: picture
                text: title

                Keys.onLeftPressed: root._moveFocus(index, LayoutMirroring.enabled ? 1 : -1)
                Keys.onRightPressed: root._moveFocus(index, LayoutMirroring.enabled ? -1 : 1)
                onClicked: root.viewModel.openPage(name)
            }
        }
    }

    Grid {
        id: side

        anchors.right: parent.right
        columnSpacing: Theme.rowGap
        columns: root._rows > 1 ? 1 : 3
        horizontalItemAlignment: Grid.AlignRight
        rowSpacing: Theme.half
        verticalItemAlignment: Grid.AlignVCenter

        Touchable {
            id: language

            Accessible.name: qsTr("Show this page in %1").arg(root.viewModel.nextLanguageName)
            fill: "transparent"
            fillPressed: Theme.quiet
            leftPadding: Theme.px(root._showsName ? 14 : 4)
            rightPadding: Theme.px(root._showsName ? 14 : 4)
            text: root._showsName ? root.viewModel.nextLanguageName : root.viewModel.nextLanguage.toUpperCase()
            visible: root.viewModel.nextLanguage !== root.viewModel.language

            contentItem: ButtonFace {
                color: language.shownInk
                iconName: "globe"
                iconSize: Theme.px(root._showsName ? 26 : 22)
                sizes: root._showsName ? ["body", "label"] : ["label", "plainLabel"]
                spacing: root._showsName ? Theme.rowGap : Theme.half
                text: language.text
            }

            onClicked: root.viewModel.setLanguage(root.viewModel.nextLanguage)
        }

        BodyText {
            leftPadding: Theme.rowGap
            rightPadding: Theme.rowGap
            tabular: true
            text: root.viewModel.clock
            visible: root._showsTime
            weight: Theme.semibold
        }

        Touchable {
            id: lock

            fillPressed: Theme.a10
            implicitWidth: Theme.touch
            spoken: qsTr("Lock this page")

            contentItem: Item {
                Icon {
                    anchors.centerIn: parent
                    color: Theme.ink
                    name: "lock"
                    size: Theme.px(28)
                }
            }

            onClicked: root.viewModel.door.lock()
        }
    }
}
