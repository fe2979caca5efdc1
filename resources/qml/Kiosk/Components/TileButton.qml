pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** One of the foyer's tiles: an icon in its arch, a name, and a line that says more. */
Touchable {
    id: root

    required property string iconName
    property string detail: ""
    /** The picture stands beside the words: for a tile that is wide and low. */
    property bool lying: false
    /** There is little height: the name has one line, and no picture. */
    property bool dense: false
    /** The line that says more is set smaller, as that of a tile beside it must be. */
    property bool small: false
    /** Its name is set smaller, as that of a tile beside it must be. */
    property bool plain: false
    /** Its picture is no higher than that of a tile beside it can be. */
    property real highestPicture: Infinity
    /** How high it can be beside its words. */
    readonly property real pictureRoom: Math.min(Theme.px(96), door.room)
    /** That line would not fit in its larger size. */
    readonly property bool crowded: lying ? metrics.advanceWidth > words.width : _overflows(bodyMetrics, detail)
    /** Its name has no room in its larger size. */
    readonly property bool longName: !lying && !dense && _overflows(nameMetrics, text)

    /** Tells whether words take more than two lines, or one of them more than a line. */
    function _overflows(metrics: FontMetrics, said: string): bool {
        const wide = said.split(" ").map(word => metrics.advanceWidth(word));
        return words.width > 0 && (Math.max(...wide) > words.width || metrics.advanceWidth(said) > 1.85 * words.width);
    }

    bottomPadding: Theme.px(lying ? 12 : dense ? 16 : 24)
    fill: Theme.surface
    fillPressed: Theme.a10
    implicitHeight: Math.max(Theme.px(248), implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.px(384)
    leftPadding: Theme.tilePadding
    radius: Theme.radiusTile
    rightPadding: Theme.tilePadding
    spoken: detail === "" ? text : text + ". " + detail
    topPadding: Theme.px(lying ? 12 : dense ? 16 : 24)

    contentItem: Item {
        implicitHeight: root.lying ? words.implicitHeight : Theme.px(96) + Theme.gap + words.implicitHeight

        IconArch {
            id: door

            readonly property real room: root.lying ? parent.height : parent.height - words.implicitHeight - Theme.rowGap

            anchors.left: parent.left
            color: root.enabled ? Theme.accentLine : Theme.soft
            fill: !root.enabled || Theme.highContrast ? "transparent" : root.down ? Theme.a20 : Theme.a10
            height: Math.min(root.pictureRoom, root.highestPicture)
            name: root.iconName
            visible: height >= Theme.px(40) && !root.dense
            width: height * 88 / 96
            y: root.lying ? (parent.height - height) / 2 : 0
        }

        FontMetrics {
            id: nameMetrics

            font.family: Theme.heading.family
            font.letterSpacing: Theme.heading.tracking
            font.pixelSize: Theme.heading.size
            font.weight: Theme.semibold
        }

        FontMetrics {
            id: bodyMetrics

            font: metrics.font
        }

        TextMetrics {
            id: metrics

            font.family: Theme.body.family
            font.letterSpacing: Theme.body.tracking
            font.pixelSize: Theme.body.size
            text: root.detail
        }

        Column {
            id: words

            // Not by anchors that come and go with `lying`: Qt leaves an item where the ones before had put it.
            anchors.left: parent.left
            anchors.leftMargin: root.lying ? door.width + Theme.px(24) : 0
            anchors.right: parent.right
            y: root.lying || root.dense ? (parent.height - height) / 2 : parent.height - height

            FittingText {
                color: root.shownInk
                lines: root.lying || root.dense ? 1 : 2
                sizes: root.dense ? ["body", "label"] : root.plain ? ["body"] : ["heading", "body"]
                text: root.text
                width: parent.width
            }

            ShortText {
                color: root.enabled && root.down ? Theme.ink : Theme.soft
                lines: root.lying && !Theme.largerText ? 1 : 2
                // A row of one name and two such lines may be too low where letters are joined.
                most: root.lying && root.availableHeight + 1 < Theme.headingLine + 2 * Theme.labelLine ? 1 : 2
                sizes: root.small || root.dense || (root.lying && Theme.largerText) ? ["label"] : ["body", "label"]
                visible: root.detail !== ""
                weight: Theme.regular
                whole: root.detail
                width: parent.width
            }
        }
    }
}
