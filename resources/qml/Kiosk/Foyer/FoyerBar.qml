pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Theme
import Kiosk.ViewModels

/** The bar of every page: the way out and what stands beside it at the start; how the page is shown, and help, at the end. */
GridLayout {
    id: root

    required property FoyerViewModel foyer
    /** The page to which Back leads; empty where there is none. */
    property string backTo: "home"
    /** That page is as it was left. */
    property bool returns: false
    /** People are asked on this page, so that who uses the answers, and why, is one tap away. */
    property bool asksConsent: false
    /** The page is filled with the event's colour. */
    property bool overAccent: false
    /** What stands beside the way out on this page alone. */
    property alias beside: second.data
    property bool besideShown: true

    /** How large text on this page can be, percent. */
    property int mostText: 200

    readonly property bool _upright: Theme.portrait
    readonly property bool _pairs: _upright && Theme.hugeText
    readonly property list<int> _sizes: [100, 150, 200].filter(size => size <= mostText).concat(mostText > 100 && mostText < 150 ? [mostText] : [])
    readonly property int _nextSize: _sizes[(_sizes.indexOf(Theme.textPercent) + 1) % _sizes.length]
    readonly property bool _withNotice: asksConsent && !Theme.hugeText
    readonly property bool _secondShown: _withNotice || backTo !== "" && !asksConsent || besideShown && second.children.length > 2
    /** The way out stands beside the language, where nothing else has to stand beside it. */
    readonly property bool _brief: _pairs && !_secondShown && _languages > 1
    readonly property bool _lone: backTo === "" && !asksConsent && (!besideShown || second.children.length === 2)
    readonly property int _languages: foyer.languageCodes.length
    readonly property int _language: foyer.languageCodes.indexOf(foyer.language)
    /** Of two languages the button names the other one, of more the one that is spoken: it opens their list. */
    readonly property int _named: _languages === 2 ? 1 - _language : _language

    /** Not all texts fit in one line of the larger size: none of them is set in it. */
    readonly property bool small: {
        const beside = _upright ? [back, notice] : Array.from(second.children).map(child => child as BarButton).filter(button => button);
        const wide = [leave, textSize, contrast, language, help].concat(beside).map(button => button.wholeWidth);
        const third = (width - (columns - 1) * columnSpacing) / columns;
        return _upright ? Math.max(...wide) > third : wide.reduce((sum, one) => sum + one + columnSpacing, 0) > width;
    }

    /** Not even labels fit with their icons: the words stand alone. */
    readonly property bool _bare: {
        const wide = [leave, back, notice, textSize, contrast, language, help].map(button => button.labelWidth);
        return Theme.largeText && !_upright && wide.reduce((sum, one) => sum + (one > 0 ? one + columnSpacing : 0), 0) > width;
    }

    columnSpacing: Theme.px(12)
    columns: _pairs ? 2 : _upright ? 3 : 7
    rowSpacing: Theme.px(12)
    uniformCellWidths: _upright

    BarButton {
        id: leave

        Layout.column: 0
        Layout.columnSpan: root._upright && (root._lone || root._pairs && !root._secondShown) && !root._brief ? 2 : 1
        Layout.row: root._brief ? 1 : root._pairs ? 2 : root._upright ? 1 : 0
        iconName: root._bare ? "" : "exit"
        overAccent: root.overAccent
        bare: root._bare
        small: root.small
        text: qsTr("Leave")

        onClicked: Theme.hugeText ? root.foyer.openSheet("leave") : root.foyer.leave()
    }

    RowLayout {
        id: second

        Layout.column: 1
        Layout.fillWidth: true
        Layout.row: root._pairs ? 2 : root._upright ? 1 : 0
        spacing: root.columnSpacing
        visible: root._secondShown

        BarButton {
            id: back

            iconName: root._bare ? "" : "back"
            overAccent: root.overAccent
            bare: root._bare
            small: root.small
            text: qsTr("Back")
            visible: root.backTo !== "" && !root.asksConsent

            onClicked: root.returns ? root.foyer.turn(root.backTo) : root.foyer.open(root.backTo)
        }

        BarButton {
            id: notice

            iconName: root._bare ? "" : "shield"
            overAccent: root.overAccent
            bare: root._bare
            small: root.small
            spoken: qsTr("Who uses this data, and why")
            text: qsTr("Who and why")
            visible: root._withNotice

            onClicked: root.foyer.openSheet("notice")
        }
    }

    Item {
        Layout.column: 2
        Layout.fillWidth: true
        Layout.row: 0
        visible: !root._upright
    }

    BarButton {
        id: textSize

        Layout.column: root._upright ? 0 : 3
        Layout.row: 0
        chosen: Theme.textPercent > 100
        glyph: "Aa"
        overAccent: root.overAccent
        bare: root._bare
        small: root.small
        spoken: chosen ? qsTr("Text size %1 %").arg(Theme.textPercent) : qsTr("Larger text")
        text: chosen ? qsTr("%1 %").arg(Theme.textPercent).replace(" ", "\u00A0") : qsTr("Text")

        onClicked: root.foyer.setTextPercent(root._nextSize)
    }

    BarButton {
        id: contrast

        Layout.column: root._upright ? 1 : 4
        Layout.row: 0
        chosen: root.foyer.highContrast
        iconName: root._bare ? "" : "contrast"
        overAccent: root.overAccent
        bare: root._bare
        small: root.small
        text: qsTr("Contrast")

        onClicked: root.foyer.setHighContrast(!root.foyer.highContrast)
    }

    BarButton {
        id: language

        Layout.column: root._brief ? 1 : root._pairs ? 0 : root._upright ? 2 : 5
        Layout.columnSpan: root._pairs && !root._brief ? 2 : 1
        Layout.row: root._pairs ? 1 : 0
        iconName: root._bare ? "" : "globe"
        overAccent: root.overAccent
        bare: root._bare
        small: root.small
        spoken: qsTr("Language: %1").arg(text)
        text: root.foyer.languageNames[root._named] ?? ""
        visible: root._languages > 1

        onClicked: {
            if (root._languages === 2) {
                root.foyer.setLanguage(root.foyer.languageCodes[root._named]);
            } else {
                root.foyer.openSheet("languages");
            }
        }
    }

    BarButton {
        id: help

        Layout.column: root._upright ? 2 : 6
        Layout.row: root._upright ? 1 : 0
        iconName: root._bare ? "" : "help"
        overAccent: root.overAccent
        bare: root._bare
        small: root.small
        text: qsTr("Help")
        visible: !Theme.hugeText

        onClicked: root.foyer.openSheet("help")
    }
}
