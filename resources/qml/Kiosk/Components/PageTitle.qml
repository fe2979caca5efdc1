import QtQuick

/** The title of a page, announced as its heading. */
TitleText {
    Accessible.name: text
    Accessible.role: Accessible.Heading
}
