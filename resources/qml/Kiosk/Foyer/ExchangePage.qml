pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** People scan their badges in turn; each answers on a card of their own, and the last answer records who agreed. */
FoyerPage {
    id: root

    required property FoyerExchange viewModel
    readonly property int people: viewModel.cards.count
    /** For so many there is room for a sign each; beyond that the number says it. */
    readonly property int _signs: Theme.portrait ? (Theme.largerText ? 5 : 6) : 8

    asksConsent: people > 0
    subtitle: viewModel.subtitle
    title: viewModel.title
    // Among many an upright window needs its height for who they are.
    titleSizes: Theme.portrait && people > 5 ? ["heading"] : ["title", "headline", "heading"]

    aside: [
        Repeater {
            model: root.wiped || root.people < 2 || root.people > root._signs ? null : root.viewModel.cards

            AnswerArch {
                required property string reply

                Layout.preferredHeight: Theme.px(48)
                answer: reply
            }
        },
        BodyText {
            Layout.leftMargin: Theme.rowGap
            Layout.minimumHeight: Theme.px(48)
            text: root.viewModel.answered
            verticalAlignment: Text.AlignVCenter
            visible: text !== "" && !root.wiped
            weight: Theme.semibold
        }
    ]
    actions: [
        BarButton {
            iconName: "shield"
            spoken: qsTr("Who uses this data, and why")
            text: qsTr("Who and why")
            visible: root.people === 0

            onClicked: root.foyer.openSheet("notice")
        },
        BarButton {
            iconName: "scan"
            text: qsTr("Type a code")
            visible: root.people < 2 && !root.wiped

            onClicked: root.foyer.openSheet("pad")
        },
        PrimaryButton {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.portrait ? Number.POSITIVE_INFINITY : implicitWidth
            Layout.minimumWidth: Theme.px(240)
            Layout.preferredWidth: Theme.px(Theme.portrait ? 330 : 260)
            leftPadding: Theme.px(20)
            rightPadding: Theme.px(20)
            text: root.wiped ? "" : root.viewModel.wayOn
            visible: root.viewModel.ready && !root.wiped

            onClicked: root.viewModel.goOn()
        }
    ]
    sheets: NoticePanel {
        anchors.fill: parent
        exchange: root.viewModel
        opened: root.foyer.sheet === "notice"

        onClosed: root.foyer.closeSheet()
    }

    ScanInvitation {
        anchors.fill: parent
        sentence: qsTr("Everyone who just met scans their badge, one after the other. Each of you then chooses what to share, or nothing.")
        title: qsTr("Scan the first badge")
        visible: root.people === 0
    }

    SeatGrid {
        Accessible.name: root.title
        Accessible.role: Accessible.List
        anchors.fill: parent
        people: root.people
        viewModel: root.viewModel
        visible: root.people > 0
    }
}
