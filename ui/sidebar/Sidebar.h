#pragma once

#include "models/values/Conversation.h"
#include "ui/style/Surface.h"

namespace Innbox {

class FolderModel;
class FolderView;
class PlainLabel;
class PropertyModel;
class PropertyView;

/// The first pane: folders, below them the properties; one entry of both is chosen. Thread: GUI.
class Sidebar : public Surface {
    Q_OBJECT
public:
    /// The models outlive the pane.
    Sidebar(FolderModel *folders, PropertyModel *properties, QWidget *parent = nullptr);

    void setFolder(Folder folder);
    /// Puts one more entry below all others. Null adds none.
    void setEntry(QWidget *entry);
    [[nodiscard]] FolderView *folders() const { return m_folders; }
    [[nodiscard]] PropertyView *properties() const { return m_properties; }

Q_SIGNALS:
    void folderChosen(Innbox::Folder folder);
    void propertyChosen(const QString &accommodation);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showProperties();

    FolderView *m_folders;
    PlainLabel *m_title;
    PropertyView *m_properties;
};

} // namespace Innbox
