import QtQuick

/** The scheme of highest contrast: black, white and outlines. */
SchemeColors {
    id: root

    paper: "#000000"
    surface: "#000000"
    raised: "#000000"
    sunken: "#000000"
    quiet: "#000000"
    quietPressed: "#33282D"
    line: "#8E8488"
    edge: "#FFFFFF"
    ink: "#FFFFFF"
    soft: "#F2E9EE"
    accent: event.blackFill
    accentPressed: mix("#000000", event.blackFill, 0.3)
    accentLine: event.lineBlack
    ring1: mix(event.blackFill, "#000000", 0.78)
    ring2: mix(event.blackFill, "#000000", 0.6)
    a10: mix(event.blackFill, "#000000", 0.35)
    a20: mix(event.blackFill, "#000000", 0.6)
    a40: event.blackFill
    a50: mix(event.lineBlack, "#000000", 0.62)
    doorLight: "#FFFFFF"
    keyCap: "#33282D"
    toastFill: "#FFFFFF"
    toastInk: "#000000"
    toastTrouble: "#7A4B00"
    chosenFill: "#FFFFFF"
    chosenInk: "#000000"
    focusRing: "#FFFFFF"
    dangerLine: "#FFC9C1"
}
