#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

namespace Innbox::Bench {

/// What the bare window paints: the first rows of the real one, told by the parent process.
struct BaselineRows {
    QString font{};         ///< as QFont::toString()
    QStringList titles{};   ///< of the list
    QStringList snippets{}; ///< of the list
    QStringList messages{}; ///< of an opened conversation

    [[nodiscard]] static BaselineRows fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// The least a Qt program can do to show these rows: one widget, one paint event, no store.
class BaselineWindow : public QWidget {
    Q_OBJECT
public:
    explicit BaselineWindow(BaselineRows rows);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BaselineRows m_rows;
};

} // namespace Innbox::Bench
