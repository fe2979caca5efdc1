pragma ComponentBehavior: Bound

import QtQuick

/** A person's name: broken between given and family name, in the largest size in which both fit; never cut. */
FittingText {
    id: root

    required property string given
    required property string family

    lines: 2
    ownLines: true
    sizes: ["display", "title", "heading"]
    text: given !== "" && family !== "" ? given + "\n" + family : given + family
}
