pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Keyboard

SymbolRows {
    alphabet: "ابت"
}
