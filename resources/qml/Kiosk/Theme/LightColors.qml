import QtQuick

/** The default scheme, for a bright foyer. */
SchemeColors {
    id: root

    paper: "#F3EFE7"
    surface: "#FFFFFF"
    raised: "#FFFFFF"
    sunken: "#ECE7DE"
    quiet: "#E6DED1"
    quietPressed: "#D8CEBE"
    line: "#DDD6CA"
    edge: "#7D7364"
    ink: "#1B1815"
    soft: "#4B443B"
    accent: event.accent
    accentPressed: event.pressed
    accentLine: event.accent
    ring1: event.ring1
    ring2: event.ring2
    a10: event.a10
    a20: event.a20
    a40: event.a40
    a50: event.a50
    doorLight: "#F7ECE9"
    keyCap: "#ECE7DE"
    toastFill: "#1B1815"
    toastInk: "#FFFFFF"
    toastTrouble: "#FFC145"
    chosenFill: event.accent
    chosenInk: "#FFFFFF"
    focusRing: event.accent
    dangerLine: "#9E1B12"
}
