#pragma once

#include "models/values/Conversation.h"

#include <QListView>

namespace Innbox {

class FolderModel;
class FolderTextProxy;

/// The list of folders. Thread: GUI.
class FolderView : public QListView {
    Q_OBJECT
public:
    /// \param model outlives the view
    explicit FolderView(FolderModel *model, QWidget *parent = nullptr);

    [[nodiscard]] Folder folder() const;
    void setFolder(Folder folder);
    /// How many replies of the outbox wait for a person.
    void setAttention(int replies);
    /// Chooses none, without a word to anybody.
    void clearChoice();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void folderChosen(Innbox::Folder folder);
    /// Down from the last one.
    void leftDownwards();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FolderTextProxy *m_words;
};

} // namespace Innbox
