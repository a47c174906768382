#pragma once

#include <QStringList>
#include <QWidget>

namespace Innbox {

class Thumbnails;

/// The images of a conversation in a row; the chosen one has a frame. Thread: GUI.
class FilmStrip : public QWidget {
    Q_OBJECT
public:
    /// \param thumbnails outlive the strip
    explicit FilmStrip(Thumbnails *thumbnails, QWidget *parent = nullptr);
    void show(const QStringList &attachments, int chosen);
    [[nodiscard]] QRect boxOf(int index) const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Thumbnails *m_thumbnails;
    QStringList m_attachments{};
    int m_chosen = 0;
};

} // namespace Innbox
