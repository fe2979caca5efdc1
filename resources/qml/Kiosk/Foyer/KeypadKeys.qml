pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

/**
 * What a keypad of six keys does on every page: arrows, Enter, help and back, and two keys for what is spoken.
 *
 * Shortcuts, as a list would keep the arrows for itself; a field keeps those that it needs. No key that may stand in a
 * code or end one: a shortcut has it before the scanner does.
 */
Item {
    id: root

    required property FoyerViewModel foyer

    Shortcut {
        autoRepeat: false
        enabled: root.enabled
        sequences: ["Down"]

        onActivated: root.foyer.keys.move(1)
    }

    Shortcut {
        autoRepeat: false
        enabled: root.enabled
        sequences: ["Up"]

        onActivated: root.foyer.keys.move(-1)
    }

    Shortcut {
        autoRepeat: false
        enabled: root.enabled
        sequences: ["Right"]

        onActivated: root.foyer.keys.cross(Theme.rightToLeft ? -1 : 1)
    }

    Shortcut {
        autoRepeat: false
        enabled: root.enabled
        sequences: ["Left"]

        onActivated: root.foyer.keys.cross(Theme.rightToLeft ? 1 : -1)
    }

    Shortcut {
        autoRepeat: false
        enabled: root.enabled
        sequences: ["F1", "Help"]

        onActivated: root.foyer.keys.help()
    }

    // What lies over the page has its own Escape; after it the keyboard may be with nobody.
    Shortcut {
        autoRepeat: false
        enabled: root.enabled && root.foyer.page !== "rest" && root.foyer.sheet === "" && !root.foyer.number.asking && !root.foyer.idle.warning
        sequences: ["Escape", "Back"]

        onActivated: root.foyer.keys.back()
    }

    Shortcut {
        autoRepeat: false
        enabled: root.enabled
        sequences: ["F2"]

        onActivated: root.foyer.keys.repeat()
    }

    Shortcut {
        autoRepeat: false
        enabled: root.enabled
        sequences: ["F3"]

        onActivated: root.foyer.keys.silence()
    }
}
