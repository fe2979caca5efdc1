pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** What stands on badges: each part on or off, the lines moved up, the size of names, and the logo of the event. */
FocusScope {
    id: root

    required property BadgeLines lines

    PreviewPane {
        id: pane

        anchors.fill: parent
        detail: qsTr("In every layout, at every desk")
        title: qsTr("On the badge")

        StandingLine {
            iconName: root.lines.trouble !== "" ? "warning" : "later"
            opacity: pane.showsWhole(y, height) ? 1 : 0
            text: root.lines.trouble !== "" ? root.lines.trouble : qsTr("Reading %1…").arg(root.lines.reading)
            trouble: root.lines.trouble !== ""
            visible: root.lines.trouble !== "" || root.lines.reading !== ""
            width: parent.width
        }

        Column {
            id: parts

            spacing: Theme.half
            width: parent.width

            Repeater {
                model: root.lines.parts

                RowLayout {
                    id: part

                    required property string name
                    required property string title
                    required property string detail
                    required property bool on
                    required property bool fixed
                    required property bool raisable

                    opacity: pane.showsWhole(parts.y + y, height) ? 1 : 0
                    spacing: Theme.half
                    width: parts.width

                    ConsentSwitch {
                        Layout.fillWidth: true
                        detail: part.detail
                        enabled: !part.fixed
                        separator: false
                        switchedOn: part.on
                        text: part.title

                        onSwitchRequested: root.lines.toggle(part.name)
                    }

                    // Where nothing can be moved its room stays, so that the switches stand below each other.
                    Item {
                        Layout.preferredWidth: Theme.touch
                        visible: !part.raisable
                    }

                    Touchable {
                        Layout.preferredHeight: Theme.touch
                        Layout.preferredWidth: Theme.touch
                        fill: Theme.quiet
                        fillPressed: Theme.quietPressed
                        spoken: qsTr("Move up: %1").arg(part.title)
                        visible: part.raisable

                        contentItem: Item {
                            Icon {
                                anchors.centerIn: parent
                                color: Theme.ink
                                name: "down"
                                rotation: 180
                                size: Theme.px(28)
                            }
                        }

                        onClicked: root.lines.moveUp(part.name)
                    }
                }
            }
        }

        FormField {
            label: qsTr("Size of names")
            opacity: pane.showsWhole(y, height) ? 1 : 0
            width: parent.width

            Row {
                spacing: Theme.gap

                QuietButton {
                    enabled: root.lines.canShrink
                    iconName: "minus"
                    spoken: qsTr("Smaller names")
                    text: ""

                    onClicked: root.lines.step(-1)
                }

                LabelText {
                    Accessible.name: qsTr("Size of names: %1").arg(text)
                    Accessible.role: Accessible.StaticText
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink
                    horizontalAlignment: Text.AlignHCenter
                    text: root.lines.size
                    weight: Theme.semibold
                    width: Theme.px(72) * Theme.largerScale
                }

                QuietButton {
                    enabled: root.lines.canGrow
                    iconName: "plus"
                    spoken: qsTr("Larger names")
                    text: ""

                    onClicked: root.lines.step(1)
                }
            }
        }

        FormField {
            help: qsTr("PNG, JPEG or SVG, up to 5 MB. Every kiosk gets it small, and prints it beside the name of the event.")
            label: qsTr("Logo of the event")
            opacity: pane.showsWhole(y, height) ? 1 : 0
            width: parent.width

            Flow {
                spacing: Theme.rowGap
                width: parent.width

                QuietButton {
                    iconName: "folder"
                    text: root.lines.hasLogo ? qsTr("Another logo…") : qsTr("Choose a logo…")
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: root.lines.chooseLogo()
                }

                QuietButton {
                    iconName: "x"
                    text: qsTr("No logo")
                    visible: root.lines.hasLogo
                    width: Math.min(implicitWidth, parent.width)

                    onClicked: root.lines.removeLogo()
                }
            }
        }

        QuietButton {
            iconName: "again"
            opacity: pane.showsWhole(y, height) ? 1 : 0
            text: qsTr("As the layout has it")
            visible: root.lines.isChanged
            width: parent.width

            onClicked: root.lines.reset()
        }
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]

        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0) {
                root.lines.drop(event.urls[0]);
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
