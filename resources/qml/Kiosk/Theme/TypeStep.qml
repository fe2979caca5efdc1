import QtQuick

/** One of the five sizes of type: measures in screen pixels, ready to bind. */
QtObject {
    required property string name
    required property string family
    required property int size
    required property int line
    required property real tracking
}
