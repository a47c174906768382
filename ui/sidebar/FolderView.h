#pragma once

#include "models/values/Conversation.h"

#include <QListView>

namespace Innbox {

class FolderModel;

/// The list of folders. Thread: GUI.
class FolderView : public QListView {
    Q_OBJECT
public:
    /// \param model outlives the view
    explicit FolderView(FolderModel *model, QWidget *parent = nullptr);

    [[nodiscard]] Folder folder() const;
    void setFolder(Folder folder);

Q_SIGNALS:
    void folderChosen(Innbox::Folder folder);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace Innbox
