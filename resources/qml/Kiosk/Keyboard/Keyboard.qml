import QtQuick

/** What a keyboard on the screen is to where it comes up; what makes it one is loaded when it is first needed. */
Item {
    /** The languages whose letters are offered, the one that is spoken first. */
    property list<string> languages: []
    /** What is typed is an address: it begins with Latin letters in every language. */
    property bool latin: false
    /** It is to be seen. */
    property bool active: false

    /** A key was touched. */
    signal touched
    /** The next one who types begins: with the letters of the language that is spoken. */
    signal begun
}
