pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme

/** What a person answered and what comes of it, with a way to answer again as long as others have not. */
ColumnLayout {
    id: root

    required property string reply
    required property string stateWord
    required property string outcome
    required property string changeWord

    /** The person wants to answer again. */
    signal reconsiderTapped

    spacing: Theme.gap

    RowLine {
        Layout.fillWidth: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        AnswerArch {
            Accessible.ignored: true
            Layout.preferredHeight: Theme.px(72)
            Layout.preferredWidth: Theme.px(64)
            answer: root.reply
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            FittingText {
                Layout.fillWidth: true
                sizes: ["heading", "body"]
                text: root.stateWord
            }

            FittingText {
                Layout.fillWidth: true
                color: Theme.soft
                lines: 4
                sizes: ["body", "label"]
                text: root.outcome
                visible: text !== ""
                weight: Theme.regular
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    QuietButton {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(420) * Theme.largerScale
        iconName: "undo"
        overSunken: root.reply === "declined"
        text: root.changeWord

        onClicked: root.reconsiderTapped()
    }
}
