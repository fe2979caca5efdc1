pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The event's key: the sheet to print, how it is kept here, and taking it back from a sheet. */
OrganiserCard {
    id: root

    required property KioskKey sheet
    required property Item dialogs

    readonly property bool _away: sheet.kept === "nowhere"
    readonly property bool _clear: sheet.kept === "clear"

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        WholeParts {
            id: parts

            Layout.fillHeight: true
            Layout.fillWidth: true
            // What is drawn around a field has room beside it, and the field stands as the rest does.
            Layout.leftMargin: -side
            Layout.rightMargin: -side
            side: Theme.half
            spacing: Theme.gap

            FittingText {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                opacity: parts.showsWhole(y, height) ? 1 : 0
                sizes: ["heading", "body"]
                text: qsTr("Recovery sheet")
                width: parent.width
            }

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                opacity: parts.showsWhole(y, height) ? 1 : 0
                text: root.sheet.sentence
                width: parent.width
            }

            TitledChoices {
                choices: root.sheet.languages
                opacity: parts.showsWhole(y, height) ? 1 : 0
                title: qsTr("The sheet’s language")
                visible: !root._away
                width: parent.width

                onChosen: name => root.sheet.chooseLanguage(name)
            }

            Grid {
                columnSpacing: Theme.gap
                columns: width >= Theme.px(720 * Theme.largerScale) ? 2 : 1
                opacity: parts.showsWhole(y, height) ? 1 : 0
                rowSpacing: Theme.gap
                width: parent.width

                readonly property real _share: (width - (columns - 1) * columnSpacing) / columns

                EntryField {
                    id: field

                    capitals: root._away ? Font.AllUppercase : Font.MixedCase
                    hidden: !root._away
                    label: root._away ? qsTr("Key from the sheet") : root._clear ? qsTr("New passphrase, eight characters or more") : qsTr("Passphrase")
                    leftToRight: true
                    width: root._away ? parent.width : parent._share
                    wrong: root.sheet.wrong

                    onAccepted: root._away ? root.sheet.use(text) : root._clear ? again.focusInput() : root.sheet.save(text)
                    onEdited: text => root._away ? root.sheet.edit(text) : undefined
                    onEscaped: root.sheet.close()
                }

                EntryField {
                    id: again

                    hidden: true
                    label: qsTr("The same once more")
                    leftToRight: true
                    visible: root._clear
                    width: parent._share

                    onAccepted: root.sheet.protect(field.text, text)
                    onEscaped: root.sheet.close()
                }
            }

            LabelText {
                Accessible.name: text
                Accessible.role: Accessible.AlertMessage
                color: Theme.ink
                opacity: parts.showsWhole(y, height) ? 1 : 0
                text: root.sheet.busy ? qsTr("One moment…") : root.sheet.result
                visible: text !== ""
                weight: Theme.semibold
                width: parent.width
            }
        }

        Item {
            Layout.alignment: Qt.AlignHCenter
            implicitHeight: more.visible ? more.visibleHeight : 0

            MoreMark {
                id: more

                anchors.centerIn: parent
                flick: parts
            }
        }

        GridLayout {
            Layout.fillHeight: false
            Layout.fillWidth: true
            columnSpacing: Theme.px(12)
            columns: Theme.portrait ? 2 : 4
            rowSpacing: Theme.px(12)
            uniformCellWidths: true

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                roomyPadding: Theme.px(14)
                text: qsTr("Back")

                onClicked: root.sheet.close()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                enabled: root.sheet.saved && !root.sheet.busy
                roomyPadding: Theme.px(14)
                text: qsTr("On paper only…")
                visible: !root._away

                onClicked: root.sheet.askForget()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                enabled: !root.sheet.busy
                roomyPadding: Theme.px(14)
                text: root._clear ? qsTr("Put it under the passphrase") : qsTr("Take the passphrase off")
                visible: !root._away

                onClicked: root._clear ? root.sheet.protect(field.text, again.text) : root.sheet.unprotect(field.text)
            }

            PrimaryButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                enabled: !root.sheet.busy && (!root._away || field.text !== "")
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                text: root._away ? qsTr("Use this key") : qsTr("Save the sheet")

                onClicked: root._away ? root.sheet.use(field.text) : root.sheet.save(field.text)
            }
        }
    }

    Connections {
        function onEmptied() {
            field.text = "";
            again.text = "";
        }

        function onScanned(code: string) {
            field.text = code;
        }

        target: root.sheet
    }

    ModalPanel {
        anchors.fill: parent
        careful: true
        opened: root.sheet.asking
        parent: root.dialogs
        primaryText: qsTr("Remove it here")
        quietText: qsTr("Not now")
        sentence: qsTr("The key is removed from this computer. Have the printed sheet in your hand: without it nobody can shut out an organiser’s laptop or replace this one.")
        title: qsTr("Keep the key on paper only?")

        leading: IconArch {
            color: Theme.dangerLine
            name: "card"
        }

        onPrimaryChosen: root.sheet.forget()
        onQuietChosen: root.sheet.keep()
    }
}
