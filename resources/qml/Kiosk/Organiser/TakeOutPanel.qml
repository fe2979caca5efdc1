pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** Since when nothing is to count any more that a kiosk recorded. */
ModalPanel {
    id: root

    required property KioskFences fences
    property Item _firstChoice: null
    property Item _lastChoice: null

    careful: true
    first: _firstChoice
    last: _lastChoice
    opened: fences.asking && fences.asksTime && !fences.wantsKey
    primaryText: fences.answer
    quietText: qsTr("Not now")
    sentence: fences.sentence
    sentenceLines: 6
    title: fences.title

    leading: Column {
        spacing: Theme.rowGap
        width: root.stacked ? root.innerWidth : Math.round(root.innerWidth * 0.44)

        Repeater {
            id: choices

            function _note() {
                root._firstChoice = itemAt(0);
                root._lastChoice = itemAt(count - 1);
            }

            model: root.fences.spans

            SpanDelegate {
                required property string name

                width: parent?.width ?? 0

                required chosen
                required line
                required title

                onClicked: root.fences.choose(name)
            }

            onItemAdded: choices._note()
            onItemRemoved: choices._note()
        }
    }

    onPrimaryChosen: fences.confirm()
    onQuietChosen: fences.drop()
}
