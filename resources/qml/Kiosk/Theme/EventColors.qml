import QtQuick

/** The event's own colour and what is derived from it; settable, aubergine unless the event says otherwise. */
QtObject {
    property color accent: "#551A48"
    property color pressed: "#43123A"
    property color ring1: "#6A2A5B"
    property color ring2: "#7A3A6B"
    property color a10: "#EBDFDF"
    property color a20: "#DFCACF"
    property color a40: "#C29DB0"
    property color a50: "#A5758F"
    property color darkFill: "#7A2F67"
    property color lineDark: "#F0BEDC"
    property color blackFill: "#71265F"
    property color lineBlack: "#F6C3E2"
}
