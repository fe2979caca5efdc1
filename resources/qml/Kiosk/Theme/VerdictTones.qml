import QtQuick

/** The four kinds of verdict. Only a refusal is dark, so it is known without hue. */
QtObject {
    id: root

    readonly property VerdictTone admitted: VerdictTone {
        kind: "admitted"
        field: "#58CF8B"
        ink: "#06281B"
        step1: "#66D395"
        step2: "#76D89F"
        step3: "#86DCAA"
        iconName: "check"
        shape: "circle"
    }
    readonly property VerdictTone alreadyIn: VerdictTone {
        kind: "already_in"
        field: "#FFC145"
        ink: "#2C1B00"
        step1: "#FFDC97"
        step2: "#FFDC97"
        step3: "#FFDC97"
        iconName: "again"
        shape: "diamond"
        band: true
    }
    readonly property VerdictTone refused: VerdictTone {
        kind: "refused"
        field: "#9E1B12"
        ink: "#FFFFFF"
        step1: "#7C120A"
        step2: "#7C120A"
        step3: "#7C120A"
        iconName: "x"
        shape: "octagon"
        dark: true
    }
    readonly property VerdictTone information: VerdictTone {
        kind: "information"
        field: "#9CCBF4"
        ink: "#06233D"
        step1: "#A7D1F5"
        step2: "#B2D7F6"
        step3: "#BDDDF8"
        iconName: "i"
        shape: "square"
    }

    /** Returns the tone of a kind; what is not known is information. */
    function named(kind: string): VerdictTone {
        switch (kind) {
        case "admitted":
            return admitted;
        case "already_in":
            return alreadyIn;
        case "refused":
            return refused;
        default:
            return information;
        }
    }
}
