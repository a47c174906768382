#pragma once

#include "models/wire/JsonLines.h"

#include <QPlainTextEdit>
#include <QSet>

namespace Innbox {

/// One body of an exchange: head, then JSON laid out for reading. What stands in braces folds by
/// Enter, by Left and Right, or by a click on its mark. Thread: GUI.
class BodyView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit BodyView(const QString &name, QWidget *parent = nullptr);

    /// \param head  shown over the body as it is; \param note  what was left out, may be empty
    void showBody(const QString &head, const QString &note, const QString &body);
    /// Lights up a text wherever it stands; what folds over it opens. Empty = none.
    void setSearch(const QString &text);
    /// Folds or opens what begins on this line of the body. No-op when nothing does.
    void setFolded(int line, bool isFolded);
    [[nodiscard]] bool isFolded(int line) const { return m_folded.contains(line); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void foldDeep();
    void unfoldMatches();
    void render();
    void light();
    [[nodiscard]] int lineAtCursor() const;
    [[nodiscard]] bool opens(int line) const;

    QStringList m_head{};
    QList<JsonLine> m_lines{};
    QSet<int> m_folded{};
    QList<int> m_shown{}; ///< line of the body in each block; -1 = of the head
    QString m_search{};
};

} // namespace Innbox
