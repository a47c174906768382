#pragma once

#include "models/values/Id.h"

#include <QStringList>
#include <QWidget>

namespace Innbox {

class ImageButton;
class Thumbnails;

/// The newest images of the open conversation beside it, each a button that opens the viewer.
/// Hidden while there are none. Thread: GUI.
class ImageShelf : public QWidget {
    Q_OBJECT
public:
    static constexpr int Most = 6;

    /// \param thumbnails outlive the shelf
    explicit ImageShelf(Thumbnails *thumbnails, QWidget *parent = nullptr);
    /// At most Most, newest first.
    void show(ConversationId conversation, const QStringList &attachments);

Q_SIGNALS:
    void chosen(const QString &attachment);

private:
    Thumbnails *m_thumbnails;
    QStringList m_attachments{};
    QList<ImageButton *> m_buttons{};
};

} // namespace Innbox
