#pragma once

#include <QSplitter>

namespace Innbox {

/// Folders, list, thread and stay side by side. When the window is narrow the stay goes first,
/// then the folders fold to icons; the widths a person chose come back with the room.
/// Thread: GUI.
class Panes : public QSplitter {
    Q_OBJECT
public:
    /// Takes the panes over.
    Panes(QWidget *folders, QWidget *list, QWidget *thread, QWidget *stay,
          QWidget *parent = nullptr);

    /// Whether the stay is wanted where it has room.
    void setStayWanted(bool isWanted);
    [[nodiscard]] bool hasRoomForStay() const;
    /// Widths of folders, list and stay where all have room, px.
    [[nodiscard]] QList<int> widths() const { return {m_foldersPx, m_listPx, m_stayPx}; }
    /// Three of them; others are ignored.
    void setWidths(const QList<int> &widths);

Q_SIGNALS:
    void roomForStayChanged(bool hasRoom);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void arrange();
    void takeWidths();
    [[nodiscard]] bool isNarrow() const;

    QWidget *m_folders;
    QWidget *m_list;
    QWidget *m_thread;
    QWidget *m_stay;
    int m_foldersPx;
    int m_listPx;
    int m_stayPx;
    bool m_isStayWanted = true;
    bool m_isFolded = false;
    bool m_hadRoomForStay = true;
};

} // namespace Innbox
