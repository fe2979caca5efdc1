pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/** Every colour, size and duration of the screens. One unit `u` scales them all with the window. */
QtObject {
    id: root

    property string scheme: "light"
    property bool largerText: false
    /** The size of the text in percent of its usual one: a desk knows two, a visitor of the foyer chooses among more. */
    property int textPercent: largerText ? 125 : 100
    property bool reducedMotion: false
    property real windowWidth: 1280
    property real windowHeight: 800
    property real dotsPerMillimetre: 0
    /** How much of the window the keyboard on the screen takes at its foot, px. */
    property real keyboardHeight: 0
    readonly property EventColors event: EventColors {}

    readonly property real u: Math.max(0.5, Math.min(windowHeight / 800, windowWidth / 640))
    readonly property bool portrait: windowHeight > windowWidth
    readonly property bool highContrast: scheme === "contrast"
    readonly property real largerScale: textPercent / 100
    /** Text is so large that a page shows less at a time. */
    readonly property bool hugeText: textPercent >= 175
    /** Text is so large that one person's card takes a whole page. */
    readonly property bool largeText: _stepped
    readonly property bool _stepped: textPercent > 125

    /** Whether pages are read from the right: everything on them is mirrored. */
    readonly property bool rightToLeft: Application.layoutDirection === Qt.RightToLeft
    /** Whether letters are joined: they bear no tracking, need taller lines, and have no weight between medium and bold. */
    property bool joinedLetters: rightToLeft

    readonly property int regular: 400
    readonly property int medium: joinedLetters ? 400 : 500
    readonly property int semibold: joinedLetters ? 700 : 600
    readonly property string textFamily: _installed(["Inter", "Noto Sans"])
    readonly property string displayFamily: _installed(["Inter Display", "Inter", "Noto Sans"])
    readonly property string codeFamily: _installed(["DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono", "Cascadia Mono", "Consolas", "Menlo", "Courier New"])
    /** How much higher the font of joined letters reaches than that of the others, as a share of the size. */
    readonly property real joinedAscent: Math.max(0, _joinedMetrics.ascent - _plainMetrics.ascent) / 100
    readonly property FontMetrics _joinedMetrics: FontMetrics {
        font.family: Qt.fontFamilies().indexOf("Noto Sans Arabic") >= 0 ? "Noto Sans Arabic" : root.textFamily
        font.pixelSize: 100
    }
    readonly property FontMetrics _plainMetrics: FontMetrics {
        font.family: root.textFamily
        font.pixelSize: 100
    }
    readonly property TypeStep display: TypeStep {
        name: "display"
        family: root.displayFamily
        size: root.px(112)
        line: root._line(112, size)
        plainLine: root.px(112)
        tracking: root._tracking(-0.028 * size)
    }
    /** A name that is too long for the display. */
    readonly property TypeStep large: TypeStep {
        name: "large"
        family: root.displayFamily
        size: root.px(72)
        line: root._line(80, size)
        plainLine: root.px(80)
        tracking: root._tracking(-0.024 * size)
    }
    readonly property TypeStep title: TypeStep {
        name: "title"
        family: root.displayFamily
        size: root.px(root.hugeText ? 68 : root._stepped ? 60 : 56)
        line: root._line(root.hugeText ? 76 : root._stepped ? 68 : 64, size)
        plainLine: root.px(root.hugeText ? 76 : root._stepped ? 68 : 64)
        tracking: root._tracking(-0.022 * size)
    }
    /** A title that is too long for its size. */
    readonly property TypeStep headline: TypeStep {
        name: "headline"
        family: root.displayFamily
        size: root.px(root.hugeText ? 62 : root._stepped ? 52 : 44)
        line: root._line(root.hugeText ? 70 : root._stepped ? 60 : 52, size)
        plainLine: root.px(root.hugeText ? 70 : root._stepped ? 60 : 52)
        tracking: root._tracking(-0.02 * size)
    }
    readonly property TypeStep heading: TypeStep {
        name: "heading"
        family: root.displayFamily
        size: root.px(root.hugeText ? 56 : root._stepped ? 45 : 32 * root.largerScale)
        line: root._line(root.hugeText ? 64 : root._stepped ? 53 : 40 * root.largerScale, size)
        plainLine: root.px(root.hugeText ? 64 : root._stepped ? 53 : 40 * root.largerScale)
        tracking: root._tracking(-0.016 * size)
    }
    readonly property TypeStep body: TypeStep {
        name: "body"
        family: root.textFamily
        size: root.px(24 * root.largerScale)
        line: root._line((root._stepped ? 28.5 : 32) * root.largerScale, size)
        tracking: root._tracking(-0.01 * size)
    }
    readonly property TypeStep label: TypeStep {
        name: "label"
        family: root.textFamily
        size: root.px(18 * root.largerScale)
        line: root._line((root._stepped ? 21.5 : 24) * root.largerScale, size)
        tracking: 0
    }
    /** The label as it is without larger text, or a step smaller: the last resort of a word that would break otherwise. */
    readonly property TypeStep plainLabel: TypeStep {
        name: "plainLabel"
        family: root.textFamily
        size: root.px(root.hugeText ? 27 : root._stepped ? 21 : 18)
        line: root._line(root.hugeText ? 33 : root._stepped ? 27 : 24, size)
        tracking: 0
    }
    /** A code that is read aloud or typed: every symbol as wide as the next, so that groups stand in columns. */
    readonly property TypeStep code: TypeStep {
        name: "code"
        family: root.codeFamily
        size: root.px(18 * root.largerScale)
        line: root._line(26 * root.largerScale, size)
        tracking: 0
    }
    readonly property int displaySize: display.size
    readonly property int titleSize: title.size
    readonly property int headingSize: heading.size
    readonly property int bodySize: body.size
    readonly property int labelSize: label.size
    readonly property int displayLine: display.line
    readonly property int titleLine: title.line
    readonly property int headingLine: heading.line
    readonly property int bodyLine: body.line
    readonly property int labelLine: label.line

    readonly property int touch: Math.max(px(72), Math.ceil(20 * dotsPerMillimetre))
    readonly property int buttonHeight: Math.max(px(80), touch)
    /** A row of a long list that is worked with at a computer: lower than a touch, so that more of them are in sight. */
    readonly property int deskRow: Math.max(px(46 * largerScale), portrait ? touch : 54)
    readonly property int half: px(4)
    readonly property int rowGap: px(8)
    readonly property int gap: px(16)
    readonly property int marginDesk: px(16)
    readonly property int marginOrganiser: px(32)
    readonly property int marginFoyer: px(48)
    readonly property int marginRest: px(56)
    readonly property int tilePadding: px(28)
    readonly property int panePadding: px(40)
    readonly property int radiusCap: px(8)
    readonly property int radiusSmall: px(16)
    readonly property int radiusRow: px(20)
    readonly property int radiusButton: px(24)
    readonly property int radiusTile: px(28)
    readonly property int radiusDialog: px(32)

    readonly property int pressMs: reducedMotion ? 0 : 80
    readonly property int switchMs: reducedMotion ? 0 : 120
    readonly property int pageMs: reducedMotion ? 0 : 160
    readonly property int leaveMs: reducedMotion ? 0 : 120
    /** A page of the foyer comes forward, or back. */
    readonly property int forwardMs: 180
    readonly property int backMs: 140
    property int toastMs: 4000
    /** So long after a question has changed under a finger a tap is no answer to it: it was the second half of a double tap. */
    property int unreadMs: 700
    readonly property list<real> easeOut: [0.2, 0, 0, 1, 1, 1]
    readonly property list<real> easeIn: [0.4, 0, 1, 1, 1, 1]

    readonly property SchemeColors colors: scheme === "dark" ? _dark : scheme === "contrast" ? _contrast : _light
    readonly property color paper: colors.paper
    readonly property color surface: colors.surface
    readonly property color raised: colors.raised
    readonly property color sunken: colors.sunken
    readonly property color quiet: colors.quiet
    readonly property color quietPressed: colors.quietPressed
    readonly property color line: colors.line
    readonly property color edge: colors.edge
    readonly property color ink: colors.ink
    readonly property color soft: colors.soft
    readonly property color accent: colors.accent
    readonly property color accentPressed: colors.accentPressed
    readonly property color accentInk: "#FFFFFF"
    readonly property color accentLine: colors.accentLine
    readonly property color ring1: colors.ring1
    readonly property color ring2: colors.ring2
    readonly property color a10: colors.a10
    readonly property color a20: colors.a20
    readonly property color a40: colors.a40
    readonly property color a50: colors.a50
    readonly property color doorLight: colors.doorLight
    readonly property color doorInk: event.accent
    readonly property color keyCap: colors.keyCap
    readonly property color scrim: scheme === "light" ? "#B81B1815" : "#B8000000"
    readonly property color toastFill: colors.toastFill
    readonly property color toastInk: colors.toastInk
    readonly property color toastTrouble: colors.toastTrouble
    readonly property color chosenFill: colors.chosenFill
    readonly property color chosenInk: colors.chosenInk
    readonly property color focusRing: colors.focusRing
    readonly property color danger: _verdicts.refused.field
    readonly property color dangerPressed: _verdicts.refused.step1
    readonly property color dangerInk: _verdicts.refused.ink
    readonly property color dangerLine: colors.dangerLine
    readonly property color outline: highContrast ? "#FFFFFF" : "transparent"
    readonly property int outlineWidth: highContrast ? px(3) : 0

    readonly property VerdictTone admitted: _verdicts.admitted
    readonly property VerdictTone alreadyIn: _verdicts.alreadyIn
    readonly property VerdictTone refused: _verdicts.refused
    readonly property VerdictTone information: _verdicts.information

    readonly property VerdictTones _verdicts: VerdictTones {}
    readonly property SchemeColors _light: LightColors {
        event: root.event
    }
    readonly property SchemeColors _dark: DarkColors {
        event: root.event
    }
    readonly property SchemeColors _contrast: ContrastColors {
        event: root.event
    }

    /** Returns a measure of tokens.md, given at a height of 800, in whole pixels of this window. */
    function px(measure: real): int {
        return Math.round(measure * u);
    }

    /** Returns the height of a line of tokens.md, taller for joined letters. */
    function _line(measure: real, size: int): int {
        return joinedLetters ? Math.max(px(measure), Math.round(1.4 * size)) : px(measure);
    }

    function _tracking(measure: real): real {
        return joinedLetters ? 0 : measure;
    }

    /** Returns the size of type with this name: display, large, title, headline, heading, body or label. */
    function step(name: string): TypeStep {
        switch (name) {
        case "display":
            return display;
        case "large":
            return large;
        case "title":
            return title;
        case "headline":
            return headline;
        case "heading":
            return heading;
        case "body":
            return body;
        default:
            return label;
        }
    }

    /** Returns the colours and the shape of a kind of verdict. */
    function verdict(kind: string): VerdictTone {
        return _verdicts.named(kind);
    }

    /** Returns a name, code or path so that it does not disturb a sentence around it that is read from the right. */
    function isolated(text: string): string {
        return rightToLeft && text !== "" ? "\u2068" + text + "\u2069" : text;
    }

    function _installed(wanted: list<string>): string {
        const families = Qt.fontFamilies();
        for (const family of wanted) {
            if (families.indexOf(family) >= 0) {
                return family;
            }
        }
        return Application.font.family;
    }
}
