pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** A page of the foyer: a head, its content with what can be done there, and the bar that is the same on every page. */
Item {
    id: root

    required property FoyerViewModel foyer
    required property string title
    /** The sizes that the title may take, the largest first. */
    property list<string> titleSizes: ["title", "headline", "heading"]
    property string subtitle: ""
    property string eventName: ""
    property string clock: ""
    /** The page shows people, so that plain bars stand in their place while the screen asks. */
    property bool personal: false
    readonly property bool wiped: personal && foyer.idle.warning
    /** Something lies over the page. */
    property bool covered: foyer.idle.warning || foyer.sheet !== "" || foyer.number.asking
    /** The page to which Back leads; empty where there is none. */
    property string backTo: "home"
    /** That page is as it was left. */
    property bool returns: false
    /** People are asked on this page: who uses the answers, and why, stands in the place of Back. */
    property bool asksConsent: false
    /** Another badge can join what is done here, and be typed. */
    property bool joinable: false
    /** It has no head: its content begins at the top, and what can be done stands above the bar. */
    property bool headless: false
    /** The page is filled with the event's colour. */
    property bool overAccent: false
    /** How large its text can be, percent of the usual size: 200 where everything is whole then, or scrolls. */
    property int mostText: 125
    default property alias content: body.data
    property alias aside: aside.data
    /** What can be done on this page: beside its title, or upright in a row above the bar. */
    property alias actions: actions.data
    /** What stands in the bar beside the way out. */
    property alias beside: bar.beside
    property alias besideShown: bar.besideShown
    /** What stands there is set smaller, as all of the bar. */
    readonly property bool smallBar: bar.small
    /** What lies over the page when it is opened. */
    property alias sheets: sheets.data
    /** How far a message may reach from the page's start without covering what can be tapped. */
    readonly property real messageRoom: _headRoom - (Theme.portrait || aside.implicitWidth === 0 ? 0 : aside.implicitWidth + Theme.gap)
    /** Where a message begins: after the title, if enough is left there. */
    readonly property real messageStart: !Theme.portrait && !headless && messageRoom - _titleRoom >= Theme.px(620) ? _titleRoom : 0
    /** A message lies over the title, so that this is not to be seen beside or below it. */
    property bool messaged: false
    readonly property real _headRoom: head.width - (_actsInHead && _acts ? actions.width + Theme.gap : 0)
    readonly property real _titleRoom: titleText.contentWidth + Theme.gap
    readonly property bool _acts: actions.visibleChildren.length > 0
    readonly property bool _actsInHead: !Theme.portrait && !Theme.hugeText && !headless
    /** It would take two lines beside what can be done, and has one beneath it. */
    readonly property bool _subtitleBelow: _acts && _actsInHead && subtitle !== "" && subtitleMetrics.advanceWidth > heading.width && subtitleMetrics.advanceWidth < head.width - Theme.gap
    readonly property bool _signed: clock !== "" && !(_acts && _actsInHead) && !Theme.hugeText
    readonly property color _ink: overAccent ? Theme.accentInk : Theme.ink

    TextMetrics {
        id: subtitleMetrics

        font.family: Theme.body.family
        font.letterSpacing: Theme.body.tracking
        font.pixelSize: Theme.body.size
        text: root.subtitle
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.accent
        visible: root.overAccent
    }

    Item {
        anchors.fill: parent

        Item {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: Theme.marginFoyer
            anchors.right: parent.right
            anchors.rightMargin: Theme.marginFoyer
            anchors.top: parent.top
            anchors.topMargin: Theme.px(root.headless ? 8 : 24)
            height: root.headless ? 0 : Theme.portrait ? heading.height + (sideWords.height > 0 ? sideWords.height + Theme.px(12) : 0) : Math.max(heading.height, sideWords.height)

            Column {
                id: heading

                anchors.left: parent.left
                anchors.top: Theme.portrait ? sideWords.bottom : parent.top
                anchors.topMargin: Theme.portrait && sideWords.height > 0 ? Theme.px(12) : 0
                opacity: root.messaged && root.messageStart === 0 ? 0 : 1
                width: Theme.portrait ? parent.width : root._headRoom - (sideWords.width > 0 ? sideWords.width + Theme.gap : 0)

                FittingText {
                    id: titleText

                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    color: root._ink
                    lines: Theme.portrait && root.subtitle === "" ? 2 : 1
                    sizes: root.titleSizes
                    text: root.title
                    visible: text !== ""
                    width: parent.width
                }

                Item {
                    // Below what can be done, and below a message beside the title.
                    height: Math.max(0, Math.max(actions.y + actions.height - head.y, Theme.px(80)) - titleText.height)
                    visible: root._subtitleBelow
                    width: 1
                }

                FittingText {
                    anchors.left: parent.left
                    color: root.overAccent ? Theme.accentInk : Theme.soft
                    sizes: ["body", "label"]
                    text: root.subtitle
                    visible: root.subtitle !== ""
                    weight: Theme.regular
                    // As wide as the page, unless what stands beside the title reaches down to it.
                    width: Theme.portrait || (titleText.height >= sideWords.height && !root._acts) || root._subtitleBelow ? head.width : parent.width
                }
            }

            Item {
                id: sideWords

                anchors.right: parent.right
                anchors.rightMargin: root._actsInHead && root._acts ? actions.width + Theme.gap : 0
                anchors.top: parent.top
                height: Math.max(aside.implicitHeight, root._signed ? Theme.titleLine : 0)
                opacity: root.messaged && Theme.portrait ? 0 : 1
                width: Theme.portrait ? parent.width : Math.max(aside.implicitWidth, root._signed ? sign.implicitWidth : 0)

                RowLayout {
                    id: sign

                    anchors.right: parent.right
                    height: Theme.titleLine
                    spacing: Theme.px(20)
                    visible: root._signed
                    width: Math.min(implicitWidth, parent.width)

                    FittingText {
                        Layout.fillWidth: true
                        Layout.maximumWidth: Theme.px(420)
                        Layout.preferredWidth: Math.min(implicitWidth, Theme.px(420))
                        alignment: Text.AlignRight
                        color: Theme.soft
                        sizes: ["body", "label"]
                        text: root.eventName
                        visible: Theme.textPercent <= 125
                        weight: Theme.medium
                    }

                    MiniDoor {}

                    BodyText {
                        tabular: true
                        text: root.clock
                        weight: Theme.semibold
                    }
                }

                RowLayout {
                    id: aside

                    anchors.right: parent.right
                    height: Math.max(implicitHeight, Theme.titleLine)
                    spacing: Theme.rowGap
                    visible: children.length > 0
                }
            }
        }

        Item {
            id: body

            anchors.bottom: bar.top
            // What it holds stands above the keyboard while that is up, and the bar beneath it.
            anchors.bottomMargin: Theme.gap + Math.max(Theme.keyboardHeight - bar.height - Theme.px(24), root._acts && !root._actsInHead ? actions.height + Theme.px(12) : 0)
            anchors.left: head.left
            anchors.right: head.right
            anchors.top: head.bottom
            anchors.topMargin: Theme.gap
            visible: !root.wiped
        }

        Loader {
            active: root.wiped
            anchors.fill: body

            sourceComponent: WipedCards {}
        }

        RowLayout {
            id: actions

            anchors.right: head.right
            opacity: root.covered ? 0 : 1
            spacing: Theme.px(12)
            width: Theme.portrait ? head.width : Math.min(implicitWidth, head.width * (root._actsInHead ? 0.62 : 1))
            y: root._actsInHead ? head.y + (Theme.titleLine - height) / 2 : bar.y - Theme.px(12) - height
        }

        FoyerBar {
            id: bar

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(24)
            anchors.left: head.left
            anchors.right: head.right
            asksConsent: root.asksConsent
            backTo: root.backTo
            foyer: root.foyer
            mostText: root.mostText
            opacity: root.covered ? 0 : 1
            overAccent: root.overAccent
            returns: root.returns
        }
    }

    Item {
        id: sheets

        anchors.fill: parent
    }
}
