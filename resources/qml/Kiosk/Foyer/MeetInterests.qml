pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The event's topics, each to be offered and looked for, and the sentence to which the visitor agrees. */
Item {
    id: root

    required property FoyerMeet viewModel
    /** Letters so large that a topic stands above its choices, and all of it scrolls. */
    readonly property bool _stacked: Theme.hugeText || width < Theme.px(500) * Theme.largerScale
    /** The choices stand below each other too. */
    readonly property bool _piled: Theme.hugeText && Theme.portrait
    readonly property real _choice: _piled ? width - Theme.px(24) : _stacked ? (width - Theme.px(24) - Theme.rowGap) / 2 : Math.min(Theme.px(260) * Theme.largerScale, width * (Theme.portrait ? 0.34 : 0.3))

    Component {
        id: asking

        Item {
            readonly property bool _beside: !Theme.portrait && !Theme.hugeText

            implicitHeight: _beside ? Math.max(words.implicitHeight, Theme.buttonHeight) : words.implicitHeight + Theme.gap + button.height
            width: root.width

            FittingText {
                id: words

                Accessible.name: text
                Accessible.role: Accessible.StaticText
                anchors.left: parent.left
                anchors.right: parent._beside ? button.left : parent.right
                anchors.rightMargin: parent._beside ? Theme.px(32) : 0
                anchors.top: parent.top
                balanced: false
                lines: Theme.hugeText ? 12 : 4
                sizes: ["body", "label"]
                text: root.viewModel.sentence
                weight: Theme.regular
            }

            PrimaryButton {
                id: button

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                enabled: root.viewModel.complete
                height: Math.max(Theme.buttonHeight, implicitHeight)
                text: root.viewModel.complete ? qsTr("I agree, show me people") : qsTr("Choose a topic first")
                width: parent._beside ? parent.width * 0.34 : parent.width

                onClicked: root.viewModel.agree()
            }
        }
    }

    ListView {
        id: list

        /** Tells whether a row is to be seen whole; while the list moves, each is. */
        function showsWhole(top: real, rowHeight: real): bool {
            return moving || rowHeight > height || (top >= contentY - 1 && top + rowHeight <= contentY + height + 1);
        }

        Accessible.name: qsTr("Topics")
        Accessible.role: Accessible.List
        anchors.bottom: foot.top
        anchors.bottomMargin: (foot.active ? Theme.gap : 0) + (contentHeight > root.height - foot.height + 1 ? more.keptHeight : 0)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        currentIndex: -1
        footer: foot.active ? null : asking
        model: root.viewModel.topics
        spacing: Theme.rowGap

        footerPositioning: ListView.InlineFooter

        delegate: Rectangle {
            id: row

            required property string topic
            required property string label
            required property bool offered
            required property bool lookedFor
            readonly property real _choices: root._piled ? offer.height + look.height + Theme.rowGap : offer.height

            border.color: Theme.outline
            border.width: Theme.outlineWidth
            color: Theme.surface
            height: root._stacked ? name.height + _choices + Theme.px(36) : Math.max(name.height, _choices) + Theme.px(16)
            opacity: list.showsWhole(y, height) ? 1 : 0
            radius: Theme.radiusRow
            width: ListView.view.width

            FittingText {
                id: name

                Accessible.name: text
                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(24)
                lines: 2
                sizes: ["body", "label"]
                text: row.label
                width: root._stacked ? parent.width - Theme.px(48) : parent.width - 2 * root._choice - Theme.px(24) - 3 * Theme.rowGap
                y: root._stacked ? Theme.px(12) : (parent.height - height) / 2
            }

            Choice {
                id: offer

                anchors.bottom: root._piled ? look.top : parent.bottom
                anchors.bottomMargin: Theme.rowGap
                anchors.right: root._piled ? parent.right : look.left
                anchors.rightMargin: Theme.rowGap
                chosen: row.offered
                height: Math.max(implicitHeight, look.implicitHeight)
                spoken: qsTr("I offer %1").arg(row.label)
                text: qsTr("I offer")

                onClicked: root.viewModel.switchOffered(row.topic)
            }

            Choice {
                id: look

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.rowGap
                anchors.right: parent.right
                anchors.rightMargin: Theme.rowGap
                chosen: row.lookedFor
                height: Math.max(implicitHeight, offer.implicitHeight)
                spoken: qsTr("I look for %1").arg(row.label)
                text: qsTr("I look for")

                onClicked: root.viewModel.switchLookedFor(row.topic)
            }
        }

        ScrollMark {
            anchors.right: parent.right
            anchors.rightMargin: -Theme.px(16)
            flick: list
        }
    }

    MoreMark {
        id: more

        anchors.bottom: foot.top
        anchors.bottomMargin: (foot.active ? Theme.rowGap : 0) + (visibleHeight - height) / 2
        anchors.horizontalCenter: parent.horizontalCenter
        flick: list
    }

    Loader {
        id: foot

        active: !Theme.hugeText
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        // Without what it held it would keep its height.
        height: active ? (item as Item)?.implicitHeight ?? 0 : 0
        sourceComponent: asking
    }

    component Choice: Touchable {
        id: choice

        property bool chosen: false

        Accessible.checkable: true
        Accessible.checked: chosen
        Accessible.role: Accessible.CheckBox
        fill: chosen ? Theme.chosenFill : Theme.quiet
        fillPressed: chosen ? Theme.chosenFill : Theme.quietPressed
        ink: chosen ? Theme.chosenInk : Theme.ink
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        width: root._choice

        contentItem: ButtonFace {
            color: choice.shownInk
            iconName: choice.chosen ? "check" : "plus"
            text: choice.text
        }
    }
}
