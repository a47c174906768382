#pragma once

#include <QColor>
#include <QWidget>

namespace Innbox {

/// The round mark of a person beside their name. Decoration: it takes no focus. Thread: GUI.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);
    void showPerson(const QString &letters, const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters{};
    QColor m_color{};
};

} // namespace Innbox
