pragma ComponentBehavior: Bound

import QtQuick

/** What every page of the organiser's side is: it fills the room below the navigation, and puts its questions on `dialogs`, above all else. */
FocusScope {
    required property Item dialogs
}
