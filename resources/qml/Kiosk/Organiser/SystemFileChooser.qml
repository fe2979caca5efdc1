pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Kiosk.ViewModels

/** The system's chooser of files and folders, where there is one that people know. */
Item {
    id: root

    required property FileChoosing files

    Component.onCompleted: files.use === "folder" ? folderDialog.open() : dialog.open()

    FolderDialog {
        id: folderDialog

        title: root.files.title

        onAccepted: root.files.takeFromSystem(selectedFolder)
        onRejected: root.files.cancel()
    }

    FileDialog {
        id: dialog

        fileMode: root.files.use === "save" ? FileDialog.SaveFile : FileDialog.OpenFile
        nameFilters: [...root.files.patterns.map(pattern => qsTr("These files (%1)").arg(pattern)), qsTr("All files (*)")]
        selectedFile: root.files.use === "save" ? root.files.proposed : ""
        title: root.files.title

        onAccepted: root.files.takeFromSystem(selectedFile)
        onRejected: root.files.cancel()
    }
}
