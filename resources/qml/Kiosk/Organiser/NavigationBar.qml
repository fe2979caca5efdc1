pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The pages by name, the language, the time, and the lock. Names stand beside their icons while there is room, else below them, in as many rows as it takes. */
Item {
    id: root

    required property OrganiserViewModel viewModel

    readonly property real _lead: door.visible ? door.width + Theme.gap : 0
    // What stands at the side is as wide as it would be beside wide tabs, or the two would take turns.
    readonly property real _wideSide: Theme.touch + languageName.implicitWidth + time.implicitWidth + Theme.px(26 + 28) + 4 * Theme.rowGap
    readonly property real _room: width - side.width - Theme.gap - _lead
    readonly property bool _stacked: Theme.portrait && tabs.count > 4
    readonly property bool wide: _besideWidth() <= width - _wideSide - Theme.gap - _lead
    readonly property int _most: Math.max(_stacked ? (Theme.largerScale > 1 ? 3 : 4) : 1, Math.floor((_room + Theme.half) / (_belowWidth() + Theme.half)))
    readonly property int _rows: wide ? 1 : Math.max(_stacked ? 2 : 1, Math.ceil(tabs.count / _most))
    readonly property int _columns: Math.max(1, Math.ceil(tabs.count / _rows))

    /** Returns how wide all tabs are with their names beside the icons. */
    function _besideWidth(): real {
        let sum = 0;
        for (let at = 0; at < tabs.count; at += 1) {
            sum += (tabs.itemAt(at) as NavigationTab)?.besideWidth + Theme.half;
        }
        return sum;
    }

    /** Returns how wide the widest tab is with its name below the icon. */
    function _belowWidth(): real {
        let widest = Theme.touch;
        for (let at = 0; at < tabs.count; at += 1) {
            widest = Math.max(widest, (tabs.itemAt(at) as NavigationTab)?.belowWidth);
        }
        return widest;
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
        id: door

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: (Theme.touch - height) / 2
        height: Theme.px(44)
        visible: !Theme.portrait && root.width >= Theme.px(1100)
        width: Theme.px(40)
    }

    GridLayout {
        Accessible.name: qsTr("Pages")
        Accessible.role: Accessible.PageTabList
        anchors.left: door.visible ? door.right : parent.left
        anchors.leftMargin: door.visible ? Theme.gap : 0
        columnSpacing: Theme.half
        columns: root._columns
        rowSpacing: Theme.half
        uniformCellWidths: !root.wide
        width: root.wide ? implicitWidth : root._room

        Repeater {
            id: tabs

            model: root.viewModel.pages

            NavigationTab {
                required property int index
                required property string name
                required property string title
                required property string picture
                required chosen

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
        columns: root._stacked ? 1 : root.wide ? 3 : 2
        horizontalItemAlignment: Grid.AlignRight
        rowSpacing: Theme.half
        verticalItemAlignment: Grid.AlignVCenter

        Touchable {
            id: language

            Accessible.name: qsTr("Show this page in %1").arg(root.viewModel.nextLanguageName)
            fill: "transparent"
            fillPressed: Theme.quiet
            leftPadding: Theme.px(14)
            rightPadding: Theme.px(14)
            text: root.wide ? root.viewModel.nextLanguageName : root.viewModel.nextLanguage.toUpperCase()
            visible: root.viewModel.nextLanguage !== root.viewModel.language

            contentItem: ButtonFace {
                color: language.shownInk
                iconName: "globe"
                iconSize: Theme.px(26)
                sizes: root.wide ? ["body", "label"] : ["label"]
                spacing: Theme.rowGap
                text: language.text
            }

            onClicked: root.viewModel.setLanguage(root.viewModel.nextLanguage)
        }

        BodyText {
            tabular: true
            text: root.viewModel.clock
            visible: root.wide
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
