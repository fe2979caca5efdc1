import QtQuick

/** The scheme for a dark room. */
SchemeColors {
    id: root

    paper: "#171215"
    surface: "#241C20"
    raised: "#33282D"
    sunken: "#1D1619"
    quiet: "#33282D"
    quietPressed: "#43363C"
    line: "#43363C"
    edge: "#9A8C92"
    ink: "#F7F1EC"
    soft: "#D3C8C8"
    accent: event.darkFill
    accentPressed: mix("#000000", event.darkFill, 0.2)
    accentLine: event.lineDark
    ring1: mix(event.darkFill, "#000000", 0.81)
    ring2: mix(event.darkFill, "#000000", 0.64)
    a10: mix(event.darkFill, surface, 0.25)
    a20: mix(event.darkFill, surface, 0.45)
    a40: mix(event.darkFill, surface, 0.85)
    a50: mix(event.lineDark, surface, 0.55)
    doorLight: "#F7ECE9"
    keyCap: "#43363C"
    toastFill: "#F7F1EC"
    toastInk: "#171215"
    toastTrouble: "#7A4B00"
    chosenFill: "#F7F1EC"
    chosenInk: "#171215"
    focusRing: event.lineDark
    dangerLine: "#FFB4A8"
}
