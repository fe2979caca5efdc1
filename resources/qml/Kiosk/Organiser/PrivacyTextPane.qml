pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The privacy text that is opened, as visitors read it, and the ways to one's own wording and back. */
Item {
    id: root

    required property InformationTexts texts

    PreviewPane {
        id: pane

        anchors.fill: parent
        detail: root.texts.detail
        iconName: "shield"
        title: root.texts.title !== "" ? root.texts.title : qsTr("Privacy texts")

        foot: GridLayout {
            columnSpacing: Theme.rowGap
            columns: width >= Theme.px(440 * Theme.largerScale) ? 3 : 1
            rowSpacing: Theme.rowGap
            visible: root.texts.title !== ""
            width: parent.width

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "export"
                roomyPadding: Theme.px(16)
                sizes: ["label"]
                text: qsTr("Save it to change it…")

                onClicked: root.texts.saveCopy()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                iconName: "folder"
                roomyPadding: Theme.px(16)
                sizes: ["label"]
                text: qsTr("Take your own…")

                onClicked: root.texts.takeOwn()
            }

            QuietButton {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                enabled: root.texts.isOwn
                iconName: "again"
                roomyPadding: Theme.px(16)
                sizes: ["label"]
                text: qsTr("As it came")

                onClicked: root.texts.asItCame()
            }
        }

        StandingLine {
            iconName: "warning"
            opacity: pane.showsWhole(y, height) ? 1 : 0
            text: root.texts.trouble
            trouble: true
            visible: text !== ""
            width: parent.width
        }

        LabelText {
            opacity: pane.showsWhole(y, height) ? 1 : 0
            text: qsTr("Who is responsible stands under “The event”. Your own wording holds on this computer: copy the folder “.notices” beside the event file to the other kiosks too.")
            width: parent.width
        }

        FittingText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            opacity: pane.showsWhole(y, height) ? 1 : 0
            sizes: ["heading", "body"]
            text: root.texts.heading
            visible: text !== ""
            width: parent.width
        }

        Repeater {
            model: root.texts.paragraphs

            BodyText {
                required property string modelData

                opacity: pane.showsWhole(y, height) ? 1 : 0
                text: modelData
                textFormat: root.texts.isNotice ? Text.MarkdownText : Text.PlainText
                width: parent.width
            }
        }
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0) {
                root.texts.drop(event.urls[0]);
                event.accept();
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.accentLine
        border.width: Theme.px(3)
        color: "transparent"
        radius: Theme.radiusTile
        visible: drop.containsDrag
    }
}
