pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Topics, a field for one's own pain point, and those of others under the topic, the likest first while one types. */
Item {
    id: root

    required property FoyerVoices viewModel
    readonly property bool _typed: viewModel.text.trim() !== ""
    readonly property string _nothing: qsTr("Nobody has added anything here that can be seen yet.")

    Component {
        id: head

        ColumnLayout {
            spacing: Theme.px(10)
            width: list.width

            GridLayout {
                Accessible.name: qsTr("Topics")
                Accessible.role: Accessible.PageTabList
                Layout.fillHeight: false
                Layout.fillWidth: true
                columnSpacing: Theme.px(12)
                columns: Theme.portrait ? 2 : Math.max(1, Math.min(4, root.viewModel.topics.count))
                rowSpacing: Theme.rowGap
                uniformCellHeights: true
                uniformCellWidths: true

                Repeater {
                    model: root.viewModel.topics

                    Touchable {
                        id: tile

                        required property string topic
                        required property string label
                        required property int known
                        required property bool chosen

                        Accessible.checkable: true
                        Accessible.checked: chosen
                        Layout.fillWidth: true
                        Layout.minimumWidth: 0
                        Layout.fillHeight: true
                        Layout.preferredHeight: Math.max(Theme.touch, words.implicitHeight + Theme.px(12))
                        fill: chosen ? Theme.chosenFill : Theme.surface
                        fillPressed: chosen ? Theme.chosenFill : Theme.a10
                        implicitWidth: 0
                        ink: chosen ? Theme.chosenInk : Theme.ink
                        leftPadding: Theme.px(24)
                        rightPadding: Theme.px(24)
                        spoken: text + ". " + qsTr("%n pain point(s)", "", known)
                        text: label

                        contentItem: Item {
                            FittingText {
                                id: words

                                anchors.left: parent.left
                                anchors.right: figure.left
                                anchors.rightMargin: Theme.rowGap
                                anchors.verticalCenter: parent.verticalCenter
                                color: tile.shownInk
                                lines: 1
                                sizes: ["body", "label"]
                                text: tile.text
                            }

                            BodyText {
                                id: figure

                                anchors.right: parent.right
                                anchors.verticalCenter: parent.verticalCenter
                                color: tile.shownInk
                                tabular: true
                                text: tile.known
                            }
                        }

                        onClicked: root.viewModel.chooseTopic(topic)
                    }
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.px(12)
                columns: 2
                rowSpacing: Theme.rowGap

                EntryField {
                    id: field

                    Layout.fillWidth: true
                    iconName: "pencil"
                    maximumLength: root.viewModel.longest
                    placeholder: qsTr("What holds you back, in a few words")

                    onAccepted: root.viewModel.add()
                    onEdited: text => root.viewModel.setText(text)

                    Connections {
                        function onTextChanged() {
                            if (field.text !== root.viewModel.text) {
                                field.text = root.viewModel.text;
                            }
                        }

                        target: root.viewModel
                    }
                }

                PrimaryButton {
                    // Upright its place is the list's until there is something to add.
                    visible: !Theme.portrait || root._typed
                    enabled: root._typed && root.viewModel.topicChosen
                    iconName: "plus"
                    text: qsTr("Add mine")

                    onClicked: root.viewModel.add()
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap
                visible: Theme.portrait || list.count > 0 || root._typed

                FittingText {
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    lines: 2
                    sizes: ["body", "label"]
                    text: list.count === 0 ? root._nothing : root.viewModel.matching ? qsTr("Same as one of these? Support it, with your badge, once.") : qsTr("What all groups share comes first. Support it, with your badge, once.")
                }

                LabelText {
                    color: Theme.soft
                    text: root._typed ? qsTr("%n letter(s) left", "", root.viewModel.longest - field.text.length) : qsTr("share of each group")
                    visible: root._typed || list.count > 0
                }
            }

            Item {
                visible: Theme.portrait
            }
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.px(10)

        Loader {
            Layout.fillWidth: true
            active: !Theme.portrait
            sourceComponent: head
            visible: active
        }

        Item {
            Layout.fillHeight: true
            Layout.fillWidth: true

            ListView {
                id: list

                currentIndex: -1
                /** Tells whether a row is to be seen whole; while the list moves, each is. */
                function showsWhole(top: real, rowHeight: real): bool {
                    return moving || rowHeight > height || (top >= contentY - 1 && top + rowHeight <= contentY + height + 1);
                }

                /** Shows its beginning, as long as nobody has moved it. */
                function begin() {
                    if (!moved) {
                        positionViewAtBeginning();
                    }
                }

                /** The visitor has moved it themselves. */
                property bool moved: false

                Accessible.name: qsTr("Pain points")
                Accessible.role: Accessible.List
                anchors.bottomMargin: contentHeight > parent.height + 1 ? more.keptHeight : 0
                anchors.fill: parent
                boundsBehavior: Flickable.StopAtBounds
                cacheBuffer: 0
                clip: true
                // Upright all of it scrolls: a pain point is as high as what is left of the page.
                header: Theme.portrait ? head : null
                model: root.viewModel.painPoints
                spacing: Theme.px(10)

                onCountChanged: moved = false
                onMovementStarted: moved = true
                onOriginYChanged: Qt.callLater(begin)
                onVisibleChanged: moved = false

                delegate: PainPointDelegate {
                    likest: root.viewModel.matching && index === 0
                    // Nothing is cut through its letters.
                    opacity: list.showsWhole(y, height) ? 1 : 0
                    width: ListView.view.width

                    onHelpOffered: root.viewModel.offerHelp(painPoint)
                    onSupportGiven: root.viewModel.support(painPoint)
                }
            }

            EmptyPage {
                anchors.fill: parent
                iconName: "mic"
                sizes: ["heading", "body", "label"]
                text: root._nothing
                visible: list.count === 0 && !Theme.portrait && !root._typed
            }

            // In the page's margin: upright it would lie on the topics and the field.
            ScrollMark {
                anchors.right: parent.right
                anchors.rightMargin: -Theme.px(16)
                flick: list
            }

            MoreMark {
                id: more

                anchors.bottom: parent.bottom
                anchors.bottomMargin: (visibleHeight - height) / 2
                anchors.horizontalCenter: parent.horizontalCenter
                flick: list
            }
        }

        VoicePromise {
            Layout.fillWidth: true
            visible: !Theme.portrait && Theme.largerScale < 1.5
            text: qsTr("Nobody sees who wrote or supported what. Staff read it before it shows.")
        }
    }
}
