#pragma once

#include "models/files/DamagedFiles.h"
#include "ui/dialogs/Dialog.h"

namespace Innbox {

/// Says which files of the data folder could not be read, what that means and where they are now.
/// Thread: GUI.
class DamagedFilesDialog : public Dialog {
    Q_OBJECT
public:
    /// \param folder the data folder, shown as a path
    DamagedFilesDialog(const QList<KeptFile> &files, const QString &folder, QWidget *parent);

private:
    /// What is missing without this file.
    [[nodiscard]] static QString consequence(const QString &name);
};

} // namespace Innbox
