pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

/** A plan of a floor on white paper, never mirrored, with its places; two fingers or `zoomBy` enlarge it. */
Rectangle {
    id: root

    /** The address of the plan's picture. */
    required property string source
    /** Rows with `name`, `hereText`, `across` and `down` in per cent, `here` and `chosen`. */
    required property QtObject places
    property string spoken: ""
    readonly property real zoom: _zoom
    readonly property bool canGrow: _zoom < _most - 0.01
    readonly property bool canShrink: _zoom > 1.01
    readonly property size paperSize: Qt.size(paper.width, paper.height)

    property real _zoom: 1
    readonly property real _most: 4
    readonly property real _fit: plan.implicitWidth > 0 ? Math.min(view.width / plan.implicitWidth, view.height / plan.implicitHeight) : 0
    property real _before: 1

    /** The person touched the plan: per cent of its width and height, and the row of the place that is near, or -1. */
    signal touched(across: real, down: real, near: int)

    /** Shows it so many times as large as before, about what is marked, or else about its middle. */
    function zoomBy(times: real) {
        const marked = _marked();
        const middle = marked ? Qt.point(marked.x, marked.y) : Qt.point(view.contentX + view.width / 2 - paper.x, view.contentY + view.height / 2 - paper.y);
        _zoomAbout(_zoom * times, middle, Qt.point(view.width / 2, view.height / 2));
    }

    /** Shows all of it. */
    function showAll() {
        _zoom = 1;
        _arrange();
    }

    /** Brings what is marked into sight. */
    function showMarked() {
        const marked = _marked();
        if (marked) {
            _moveTo(paper.x + marked.x - view.width / 2, paper.y + marked.y - view.height / 2);
        }
        Qt.callLater(_arrange);
    }

    /** Shows it at another size, with a place of it where that was, or is wanted. */
    function _zoomAbout(wanted: real, place: point, at: point) {
        const now = Math.max(1, Math.min(_most, wanted));
        const grown = now / _zoom;
        _zoom = now;
        _moveTo(paper.x + place.x * grown - at.x, paper.y + place.y * grown - at.y);
        Qt.callLater(_arrange);
    }

    function _moveTo(across: real, down: real) {
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, across));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, down));
    }

    function _marked(): PlanMark {
        for (let at = 0; at < marks.count; at++) {
            const mark = marks.itemAt(at) as PlanMark;
            if (mark?.chosen) {
                return mark;
            }
        }
        return null;
    }

    /** Lets those names be seen that are whole and lie on no other: first what is looked for, then where one stands. */
    function _arrange() {
        const all = Array.from({
            length: marks.count
        }, (_, at) => marks.itemAt(at) as PlanMark).filter(mark => mark);
        all.sort((one, other) => (other.chosen ? 2 : other.here ? 1 : 0) - (one.chosen ? 2 : one.here ? 1 : 0));
        const taken = all.filter(mark => mark.chosen).map(mark => ({
                    left: mark.x - Theme.px(24),
                    right: mark.x + Theme.px(24),
                    top: mark.y - Theme.px(48),
                    bottom: mark.y
                }));
        for (const mark of all) {
            const first = mark.x + mark.labelX;
            const top = mark.y + mark.labelY;
            mark.named = (mark.chosen || top >= 0 && top + mark.labelHeight <= paper.height + 1) && !taken.some(box => first < box.right && first + mark.labelWidth > box.left && top < box.bottom && top + mark.labelHeight > box.top);
            if (mark.named) {
                taken.push({
                    left: first,
                    right: first + mark.labelWidth,
                    top: top,
                    bottom: top + mark.labelHeight
                });
            }
        }
    }

    /** Returns the row of the place near a spot of the paper, or -1. */
    function _near(spot: point): int {
        let nearest = -1;
        let least = Theme.px(56);
        for (let at = 0; at < marks.count; at++) {
            const mark = marks.itemAt(at) as PlanMark;
            const far = Math.hypot(mark.x - spot.x, mark.y - spot.y);
            if (far < least) {
                [nearest, least] = [at, far];
            }
        }
        return nearest;
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    border.color: Theme.outline
    border.width: Theme.outlineWidth
    color: "#FFFFFF"
    radius: Theme.radiusTile

    onHeightChanged: Qt.callLater(_arrange)
    onSourceChanged: showAll()
    onWidthChanged: Qt.callLater(_arrange)

    Flickable {
        id: view

        Accessible.name: root.spoken
        Accessible.role: Accessible.Graphic
        anchors.fill: parent
        anchors.margins: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(height, paper.height)
        contentWidth: Math.max(width, paper.width)
        interactive: root.canShrink

        Item {
            id: paper

            height: plan.implicitHeight * root._fit * root._zoom
            width: plan.implicitWidth * root._fit * root._zoom
            x: Math.max(0, (view.width - width) / 2)
            y: Math.max(0, (view.height - height) / 2)

            onWidthChanged: Qt.callLater(root._arrange)

            Image {
                id: plan

                Accessible.ignored: true
                height: paper.height
                mipmap: true
                source: root.source
                width: paper.width
            }

            TapHandler {
                onTapped: eventPoint => root.touched(100 * eventPoint.position.x / paper.width, 100 * eventPoint.position.y / paper.height, root._near(eventPoint.position))
            }

            Repeater {
                id: marks

                model: root.places

                onItemAdded: Qt.callLater(root._arrange)
                onItemRemoved: Qt.callLater(root._arrange)

                PlanMark {
                    required property real across
                    required property real down

                    room: root.paperSize
                    x: across / 100 * paper.width
                    y: down / 100 * paper.height

                    onChosenChanged: Qt.callLater(root.showMarked)
                    onLabelWidthChanged: Qt.callLater(root._arrange)
                }
            }
        }
    }

    PinchHandler {
        target: null

        onActiveChanged: root._before = root._zoom
        onActiveScaleChanged: {
            const at = Qt.point(centroid.position.x - view.x, centroid.position.y - view.y);
            root._zoomAbout(root._before * activeScale, Qt.point(view.contentX + at.x - paper.x, view.contentY + at.y - paper.y), at);
        }
    }
}
