pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

/** The left half of the desk once something was scanned: verdict, name, sentence, and what to do next. */
Item {
    id: root

    required property DeskViewModel viewModel

    readonly property VerdictPane pane: viewModel.pane
    readonly property bool named: pane.headline === ""
    readonly property bool stacked: !named && pane.kind === "refused"

    /** There is little height: everything stands closer. */
    readonly property bool _low: height < Theme.px(600) || _crowded
    /** What to do next would reach out of the pane, with all of its words and below a title in the least size. */
    readonly property bool _crowded: stacked && height < Theme.panePadding + Theme.px(104 + 32 + 28 + 16 + 24) + name.lineOf(Theme.heading) + sentence.implicitHeight + advice.fullHeight
    readonly property bool _least: height < Theme.px(420 * Theme.largerScale)
    /** Somebody else is looked for. */
    readonly property bool _searching: viewModel.search.hint !== "" || viewModel.search.results.count > 0

    readonly property real _inset: Theme.px(_least ? 16 : 24)
    readonly property real _headPadding: _least ? Theme.px(20) : _low ? Theme.px(28) : Theme.panePadding
    readonly property real _sealSize: Theme.px(_least ? 64 : _low ? 88 : 104)
    readonly property real _headHeight: _headPadding + _sealSize + Theme.px(_least ? 12 : _low ? 16 : 32)
    readonly property real _top: field.tone.band ? field.bandHeight + Theme.px(_least ? 8 : _low ? 12 : 20) : _headHeight
    /** In the smallest size that it may have; measured apart, for its own width depends on where the time stands. */
    readonly property real _wordWidth: wordMetrics.font.pixelSize > 0 ? wordMetrics.advanceWidth(pane.word) : 0
    /** The verdict's word is too long to stand beside the time. */
    readonly property bool _timeAbove: !_least && _wordWidth > width - 2 * Theme.panePadding - _sealSize - Theme.px(28) - time.width - Theme.gap
    readonly property real _foot: _inset + (advice.height > 0 ? advice.height + Theme.px(_least ? 8 : 16) : 0)
    readonly property real _room: height - _top - _foot
    /** What to do next stays where it is, and only what is above it is moved: not where no name would be left there. */
    readonly property bool _pinned: _room >= (_long ? longName : name).implicitHeight
    readonly property real _below: nameGap.height + (person.visible ? person.implicitHeight + Theme.rowGap : 0) + sentence.implicitHeight + remarks.height + notes.height + (!facts.bare && !facts.told ? factsGap.least + facts.leastHeight : 0)
    readonly property int _lines: named ? 2 : 1
    readonly property list<string> _nameSizes: _lines * name.lineOf(Theme.display) + _below <= _room ? ["display", "large", "heading"] : _lines * name.lineOf(Theme.large) + _below <= _room ? ["large", "heading"] : ["heading"]
    /** How many lines of a name there is room for in the size of a title. */
    readonly property int _titleLines: Math.floor((_room - _below) / longName.lineOf(Theme.title))
    /** Given and family name stand in one paragraph, where all fits so, or at least more of it. */
    readonly property bool _long: named && name.step.name === "heading" && (longName.implicitHeight + _below <= _room || longName.implicitHeight <= name.implicitHeight)

    property string _said: ""

    /** Returns whether a part is to be seen: one of which only a piece is would be cut through its letters. */
    function _whole(top: real, size: real): bool {
        return body.moving || (size > body.height && body.contentY > 0) || top + size <= body.contentY + body.height + 1;
    }

    /** Says the answer aloud, once for each: it is not waited for until somebody goes to it. */
    function _say() {
        const answer = pane.kind === "" ? "" : pane.time + " " + pane.spoken;
        if (answer !== _said) {
            _said = answer;
            if (answer !== "") {
                Accessible.announce(pane.spoken, Accessible.Assertive);
            }
        }
    }

    Accessible.name: pane.spoken
    Accessible.role: Accessible.AlertMessage
    clip: !_pinned

    Connections {
        function onChanged() {
            body.contentY = 0;
            seals.grow();
            root._say();
        }

        target: root.pane
    }

    // What the keyboard reaches is brought into sight.
    Connections {
        function onActiveFocusItemChanged() {
            const reached = root.Window.activeFocusItem;
            for (let holder = reached; holder && body.interactive; holder = holder.parent) {
                if (holder === advice && !root._pinned) {
                    body.contentY = body.contentHeight - body.height;
                } else if (holder === body.contentItem) {
                    const top = reached.mapToItem(body.contentItem, 0, 0).y;
                    const nearest = Math.max(Math.min(body.contentY, top), top + reached.height - body.height);
                    body.contentY = Math.max(0, Math.min(body.contentHeight - body.height, nearest));
                }
            }
        }

        target: root.Window.window
    }

    FontMetrics {
        id: wordMetrics

        font.family: Theme.heading.family
        font.letterSpacing: Theme.heading.tracking
        font.pixelSize: Theme.heading.size
        font.weight: Theme.semibold
    }

    VerdictField {
        id: field

        anchors.fill: parent
        headHeight: root._headHeight
        kind: root.pane.kind
    }

    Item {
        id: seals

        readonly property list<string> kinds: ["admitted", "already_in", "refused", "information"]

        /** Lets the seal grow to its size, the one thing on the pane that moves. */
        function grow() {
            growth.restart();
        }

        anchors.left: parent.left
        anchors.leftMargin: Theme.panePadding
        anchors.top: parent.top
        anchors.topMargin: root._headPadding
        height: root._sealSize
        width: height

        Repeater {
            model: seals.kinds

            VerdictSeal {
                required property string modelData

                kind: modelData
                overPane: true
                size: seals.height
                visible: modelData === root.pane.kind
            }
        }

        NumberAnimation {
            id: growth

            duration: Theme.pageMs
            easing.bezierCurve: Theme.easeOut
            easing.type: Easing.BezierSpline
            from: 0.9
            property: "scale"
            target: seals
            to: 1
        }
    }

    FittingText {
        id: word

        Accessible.ignored: true
        anchors.left: seals.right
        anchors.leftMargin: Theme.px(root._least ? 20 : 28)
        anchors.right: root._timeAbove ? parent.right : time.left
        anchors.rightMargin: root._timeAbove ? Theme.panePadding : Theme.gap
        anchors.verticalCenter: seals.verticalCenter
        color: field.headInk
        lines: 1
        // The time above it needs room in its larger size, and in the least height the time stays beside it.
        sizes: root._timeAbove && Theme.largerText ? ["heading", "body"] : root._least ? ["title", "heading", "body"] : ["title", "heading"]
        text: root.pane.word
    }

    BodyText {
        id: time

        Accessible.ignored: true
        anchors.right: parent.right
        anchors.rightMargin: Theme.panePadding
        anchors.top: root._timeAbove ? parent.top : seals.top
        anchors.topMargin: root._timeAbove && !Theme.largerText ? Theme.px(6) : 0
        color: field.headInk
        tabular: true
        text: root.pane.time
        weight: Theme.medium
    }

    // Where the height is not enough for all of it, it is moved; nothing lies on anything.
    Flickable {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root._pinned ? root._foot : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root._top
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        contentHeight: Math.max(height, root._pinned ? words.height : height - root._room + words.height)
        contentWidth: width
        interactive: contentHeight > height

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.panePadding
            anchors.right: parent.right
            anchors.rightMargin: Theme.panePadding
            anchors.top: parent.top

            NameText {
                id: name

                Accessible.ignored: true
                color: field.ink
                family: root.named ? root.pane.family : ""
                given: root.named ? root.pane.given : root.pane.headline
                lines: root._lines
                sizes: root.named ? root._nameSizes : [root._nameSizes[0], "title", "heading"]
                tabular: !root.named
                visible: !root._long
                width: parent.width
            }

            NameText {
                id: longName

                Accessible.ignored: true
                color: field.ink
                family: ""
                given: [root.pane.given, root.pane.family].filter(part => part !== "").join(" ")
                lines: root._least ? 2 : root._titleLines > 0 ? Math.min(root._titleLines, 4) : 4
                sizes: root._least ? ["heading", "body"] : root._titleLines > 0 ? ["title", "heading"] : ["heading"]
                visible: root._long
                width: parent.width
            }

            Item {
                id: nameGap

                height: Theme.px(root._least ? 4 : root._low ? 12 : 28)
                width: 1
            }

            Flow {
                id: person

                opacity: root._whole(y, height) ? 1 : 0

                spacing: Theme.px(20)
                visible: root.named && (organisation.text !== "" || group.text !== "")
                width: parent.width

                FittingText {
                    id: organisation

                    Accessible.ignored: true
                    color: field.ink
                    lines: 1
                    sizes: ["heading", "body"]
                    text: root.pane.organisation
                    visible: text !== ""
                    width: Math.min(implicitWidth, person.width)
                }

                Chip {
                    id: group

                    kind: root.pane.kind
                    text: root.pane.group
                    tone: "pane"
                    visible: text !== ""
                    width: Math.min(implicitWidth, person.width)
                }
            }

            Item {
                height: Theme.rowGap
                visible: person.visible
                width: 1
            }

            BodyText {
                id: sentence

                Accessible.ignored: true
                color: field.ink
                opacity: root._whole(y, height) ? 1 : 0
                text: root.pane.sentence
                weight: Theme.medium
                width: parent.width
            }

            AnswerRemarks {
                id: remarks

                ink: field.ink
                pane: root.pane
                seenTo: body.moving ? height : body.contentY + body.height - y
                width: parent.width
            }

            AnswerNotes {
                id: notes

                kind: root.pane.kind
                notes: root.viewModel.notes
                opacity: root._whole(y, height) ? 1 : 0
                width: parent.width
            }

            Item {
                id: factsGap

                readonly property real least: Theme.px(root._low ? 8 : 12)

                // They stand at the foot, as what to do next does.
                height: Math.max(least, root._pinned ? root._room - y - facts.height : 0)
                visible: facts.visible
                width: 1
            }

            AnswerFacts {
                id: facts

                // Counted from what is always to be seen: a column leaves what is not where it was.
                always: root.named && root.pane.aboutSomebody && sentence.y + sentence.height + remarks.height + notes.height + Theme.px(12) + leastHeight <= root._room
                opacity: root._whole(y, height) ? 1 : 0
                pane: root.pane
                room: root._room - factsGap.y - factsGap.least
                told: root.viewModel.panel === "about"
                width: parent.width + 2 * (Theme.panePadding - root._inset)
                x: root._inset - Theme.panePadding

                onClicked: root.viewModel.guest.openAbout()
            }
        }
    }

    AnswerAdvice {
        id: advice

        crowded: root._crowded
        least: root._least
        low: root._low
        stacked: root.stacked
        viewModel: root.viewModel
        width: root.width - 2 * root._inset
        x: root._inset
        y: root._pinned ? root.height - root._inset - height : body.y + body.contentHeight - body.contentY - root._inset - height
        // Behind a question, a form or a search nothing of it can be done, which leaves the room to whom it is about.
        visible: !(root._low && root.viewModel.panel === "name") && !(root.height < Theme.px(300) && (root._searching || !["", "help"].includes(root.viewModel.panel)))
    }

    ScrollMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        color: field.ink
        flick: body
        inset: Theme.px(20)
    }
}
