#pragma once

#include "models/replies/SavedReply.h"

#include <QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace Innbox {

class PlainLabel;
class SavedReplies;

/// Pops up where one writes and finds a saved reply as one types. Thread: GUI.
class SavedReplyPicker : public QFrame {
    Q_OBJECT
public:
    /// What opened it: the key, or a slash that stands in the text.
    enum class Way { Key, Slash };

    /// \param replies outlives the picker
    explicit SavedReplyPicker(const SavedReplies *replies, QWidget *parent);
    /// How a reply reads once it is inserted, for the preview; without it as it is saved.
    void setFill(std::function<QString(const SavedReply &)> fill) { m_fill = std::move(fill); }
    /// \param place of the cursor, global; \param language replies in it come first
    void openAt(const QRect &place, const QString &language, Way way);

Q_SIGNALS:
    void chosen(const Innbox::SavedReply &reply);
    /// Closed without a choice. \p typed stands nowhere else.
    void givenUp(const QString &typed);
    void editAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void showPreview();
    void choose();

    const SavedReplies *m_replies;
    QLineEdit *m_query;
    QTreeWidget *m_list;
    PlainLabel *m_preview;
    PlainLabel *m_empty;
    QPushButton *m_edit;
    QList<SavedReply> m_found{};
    std::function<QString(const SavedReply &)> m_fill{};
    QString m_language{};
    Way m_way = Way::Key;
    bool m_isEnded = true; ///< chosen, or the end was told
};

} // namespace Innbox
