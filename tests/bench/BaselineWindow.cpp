#include "tests/bench/BaselineWindow.h"

#include <QJsonArray>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &one : list.toArray())
        all.append(one.toString());
    return all;
}

} // namespace

BaselineRows BaselineRows::fromJson(const QJsonObject &json)
{
    return {json[u"font"_s].toString(), texts(json[u"titles"_s]), texts(json[u"snippets"_s]),
            texts(json[u"messages"_s])};
}

QJsonObject BaselineRows::toJson() const
{
    return {{u"font"_s, font},
            {u"titles"_s, QJsonArray::fromStringList(titles)},
            {u"snippets"_s, QJsonArray::fromStringList(snippets)},
            {u"messages"_s, QJsonArray::fromStringList(messages)}};
}

BaselineWindow::BaselineWindow(BaselineRows rows) : m_rows(std::move(rows))
{
    resize(1440, 900);
}

void BaselineWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    int y = line;
    for (qsizetype i = 0; i < m_rows.titles.size() && y < height(); ++i) {
        painter.drawText(20, y, m_rows.titles.at(i));
        painter.drawText(20, y + line, m_rows.snippets.at(i).left(50));
        y += 3 * line;
    }
    y = 0;
    for (const QString &message : m_rows.messages) {
        QRect used;
        painter.drawText(QRect(500, y, 600, height()), Qt::TextWordWrap, message, &used);
        y = used.bottom() + line;
        if (y > height())
            break;
    }
}

} // namespace Innbox::Bench
