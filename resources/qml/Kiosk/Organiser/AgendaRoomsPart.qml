pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Foyer
import Kiosk.Theme
import Kiosk.ViewModels

/** The rooms of a day, where a session is taken up with the mouse, a finger that holds it, or Enter, and let go elsewhere, on another day too. */
FocusScope {
    id: root

    required property OrganiserAgendaRooms rooms
    /** The session that is open. */
    required property string chosen
    /** The days above them, onto which a session may be let go. */
    required property CaseSections days
    /** A hand took up what is carried. */
    property bool isByHand: false
    property bool _wasCarried: false
    readonly property bool _isCarried: rooms.carried !== ""
    readonly property int _onward: Theme.rightToLeft ? -1 : 1

    /** The person opens a session. */
    signal sessionChosen(identity: string)

    function showSoon() {
        timeline.showSoon();
    }

    function _take(identity: string): bool {
        const isTaken = rooms.take(identity);
        if (isTaken) {
            forceActiveFocus();
        }
        return isTaken;
    }

    function _walk(across: int, down: int) {
        rooms.walk(chosen, across, down);
        if (rooms.chosenRoom >= 0) {
            timeline.showPlace(rooms.chosenRoom, rooms.chosenMinute, 30);
        }
    }

    function _enter(): bool {
        if (!_isCarried) {
            return _take(chosen);
        }
        rooms.letGo();
        return true;
    }

    function _turn(event: KeyEvent, by: int) {
        event.accepted = _isCarried;
        if (_isCarried) {
            rooms.turnDay(by);
        }
    }

    function _arrow(across: int, down: int) {
        if (_isCarried) {
            rooms.nudge(across, down);
        } else {
            _walk(across, down);
        }
    }

    Accessible.name: qsTr("Rooms and hours")
    Accessible.role: Accessible.Pane
    activeFocusOnTab: true

    Keys.onDownPressed: _arrow(0, 1)
    Keys.onEnterPressed: event => event.accepted = _enter()
    Keys.onEscapePressed: event => {
        event.accepted = _isCarried;
        rooms.putBack();
    }
    Keys.onLeftPressed: _arrow(-_onward, 0)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            _turn(event, event.key === Qt.Key_PageDown ? 1 : -1);
        }
    }
    Keys.onReturnPressed: event => event.accepted = _enter()
    Keys.onRightPressed: _arrow(_onward, 0)
    Keys.onUpPressed: _arrow(0, -1)

    // Keys and buttons move it out of sight; a hand sees where it is, and scrolls at an edge.
    Connections {
        function onCarriedChanged() {
            const isCarried = root.rooms.carried !== "";
            if (isCarried !== root._wasCarried) {
                root._wasCarried = isCarried;
                root.isByHand = isCarried && hand.active;
            }
            if (root._isCarried && !hand.active) {
                timeline.showPlace(root.rooms.carriedRow, root.rooms.carriedMinute, root.rooms.carriedLength);
            }
        }

        target: root.rooms
    }

    AgendaTimeline {
        id: timeline

        readonly property bool _opened: root.rooms.chosenMinute >= 0

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        chosen: root.chosen
        firstMinute: root._isCarried ? root.rooms.carriedMinute : _opened ? root.rooms.chosenMinute : nowMinute
        firstRoom: root._isCarried ? root.rooms.carriedRow : _opened ? root.rooms.chosenRoom : nowRoom
        hours: root.rooms.hours
        inTheWay: root.rooms.inTheWay
        lifted: root.rooms.carried
        minuteWidth: (Theme.portrait ? 3 : 3.4) * Math.min(1.25, Theme.largerScale)
        nowMinute: root.rooms.nowMinute
        nowRoom: root.rooms.nowRoom
        roomWidth: Theme.portrait ? 150 : 144
        spoken: qsTr("Rooms")
        timeline: root.rooms.timeline

        onSessionChosen: identity => root.sessionChosen(identity)

        // While the mouse is on a session it is that which moves, and not the rooms.
        Binding {
            property: "interactive"
            target: timeline.view
            value: !root._isCarried && !hand.isMouseOnSession
        }

        // Above the rooms, and no further than they are seen.
        Item {
            anchors.left: parent.left
            anchors.leftMargin: timeline.margin
            anchors.right: parent.right
            clip: true
            height: timeline.view.height
            y: timeline.view.y
            visible: root._isCarried

            Place {
                begins: root.rooms.leftMinute
                row: root.rooms.leftRow
                visible: row >= 0

                LeftPlace {
                    anchors.fill: parent
                }
            }

            Place {
                begins: root.rooms.carriedMinute
                row: root.rooms.carriedRow

                TimelineBlock {
                    Accessible.ignored: true
                    anchors.fill: parent
                    cancelled: false
                    changed: false
                    chosen: true
                    fill: Theme.chosenFill
                    hidden: 0
                    ink: Theme.chosenInk
                    outlineColor: root.rooms.clashes.count > 0 ? Theme.alreadyIn.field : Theme.chosenFill
                    mark: ""
                    oldTime: ""
                    phase: "now"
                    spoken: ""
                    text: root.rooms.title
                    time: root.rooms.time
                }
            }
        }

        // Above the sessions, which would keep a touch from a handler below them.
        Item {
            anchors.fill: parent

            PointHandler {
                id: hand

                property string session: ""
                property point pressed
                /** Where on the session it was taken: from its beginning, in minutes. */
                property real grip: 0
                property bool _isMouse: true
                readonly property bool isMouseOnSession: active && _isMouse && session !== ""
                property point here
                property bool _isDown: false
                /** The day above which what is carried is held, or nothing. */
                property string day: ""

                function take() {
                    held.stop();
                    if (active && session !== "" && root._take(session)) {
                        grip = timeline.minuteAt(pressed.x) - root.rooms.carriedMinute;
                        carry();
                    }
                }

                /** Returns what is carried if the hand is on it. */
                function _carriedHere(): string {
                    const at = timeline.minuteAt(here.x) - root.rooms.carriedMinute;
                    return timeline.rowAt(here.y) === root.rooms.carriedRow && at >= 0 && at < root.rooms.carriedLength ? root.rooms.carried : "";
                }

                function _press() {
                    _isDown = true;
                    pressed = here;
                    session = root._isCarried ? _carriedHere() : timeline.sessionAt(here.x, here.y);
                    grip = timeline.minuteAt(here.x) - root.rooms.carriedMinute;
                    held.running = session !== "" && !root._isCarried && !_isMouse;
                }

                /** A mouse takes up what it moves on from; a finger that moves on scrolls. */
                function _moveOn() {
                    if (_isMouse) {
                        take();
                    } else {
                        held.stop();
                        session = "";
                    }
                }

                function carry() {
                    const above = root.days.mapFromItem(timeline, here.x, here.y);
                    day = root.days.sectionAt(above.x, above.y);
                    if (day === "") {
                        _carryHere();
                    }
                }

                /** Lets go what is carried, on the day above which it is held. */
                function _letGo() {
                    if (day !== "") {
                        root.rooms.carryTo(day);
                    }
                    root.rooms.letGo();
                }

                function _carryHere() {
                    root.rooms.hover(Math.min(timeline.view.count - 1, timeline.rowAt(here.y)), timeline.minuteAt(here.x) - grip);
                }

                acceptedButtons: Qt.LeftButton

                // It is told that a point is there before it is told where.
                onActiveChanged: {
                    if (!active) {
                        held.stop();
                        _isDown = false;
                        if (root._isCarried && session !== "") {
                            _letGo();
                        }
                        day = "";
                    }
                }
                onDayChanged: above.restart()
                onPointChanged: {
                    here = timeline.mapFromItem(null, point.scenePosition.x, point.scenePosition.y);
                    _isMouse = point.device === null || point.device.pointerType !== PointerDevice.Finger;
                    if (active && !_isDown) {
                        _press();
                    } else if (active && root._isCarried && session !== "") {
                        carry();
                    } else if (active && Math.hypot(here.x - pressed.x, here.y - pressed.y) > Theme.px(8)) {
                        _moveOn();
                    }
                }
            }
        }

        Timer {
            id: held

            interval: 400

            onTriggered: hand.take()
        }

        // A day above which it is held for a moment is shown, so that it can be carried on there.
        Timer {
            id: above

            interval: 600

            onTriggered: {
                if (hand.day !== "" && root._isCarried) {
                    root.rooms.carryTo(hand.day);
                }
            }
        }

        Binding {
            property: "aimed"
            target: root.days
            value: root._isCarried ? hand.day : ""
        }

        // Near an edge it scrolls on, as long as something is held there.
        FrameAnimation {
            readonly property real _edge: Theme.px(48)
            readonly property real _x: (Theme.rightToLeft ? timeline.width - hand.here.x : hand.here.x) - timeline.margin
            readonly property real _y: hand.here.y - timeline.view.y

            function _speed(place: real, room: real): real {
                const beyond = place < _edge ? place - _edge : place > room - _edge ? place - room + _edge : 0;
                return Math.max(-1, Math.min(1, beyond / _edge)) * Theme.px(600) * frameTime;
            }

            running: root._isCarried && hand.active && hand.session !== ""

            onTriggered: {
                if (hand.day !== "") {
                    return;
                }
                timeline.scrollBy(_speed(_x, timeline.width - timeline.margin), _speed(_y, timeline.view.height));
                hand.carry();
            }
        }
    }

    component Place: Item {
        id: place

        required property int row
        required property int begins
        readonly property real along: begins * timeline.minute - timeline.along

        height: timeline.lane - Theme.rowGap
        width: Math.max(Theme.px(24), root.rooms.carriedLength * timeline.minute - Theme.px(4))
        x: Theme.rightToLeft ? parent.width - along - width : along
        y: row * timeline.lane - timeline.view.contentY + timeline.view.originY + Theme.px(6)
    }
}
