#pragma once

#include "models/store/Store.h"
#include "models/values/StoredImage.h"
#include "ui/shell/WindowServices.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
class QListWidgetItem;
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class ImageLoader;
class MessageListModel;
class PlainLabel;

/// The images of a conversation that lie here, to be sent once more. Deletes itself when it is
/// closed. Thread: GUI.
class AttachAgainDialog : public QDialog {
    Q_OBJECT
public:
    /// All outlive the dialog. \param messages of the conversation, as far as they are loaded
    AttachAgainDialog(const WindowServices &services, const MessageListModel *messages,
                      ImageLoader *loader, QWidget *parent);

Q_SIGNALS:
    /// Once for each image, in the order of the conversation. \p file in the cache
    void chosen(const QString &file, const QString &name);

private:
    void fill(const StoreResult<QList<StoredImage>> &images);
    void load(QListWidgetItem *item, const QString &file);
    void choose();

    WindowServices m_services;
    ImageLoader *m_loader;
    QListWidget *m_list;
    PlainLabel *m_words;
    QPushButton *m_attach;
};

} // namespace Innbox
