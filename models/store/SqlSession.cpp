#include "models/store/SqlSession.h"

#include "models/Log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QSqlQuery *SqlSession::start(QLatin1StringView name, const QString &sql, const QVariantList &binds)
{
    if (m_error)
        return nullptr;
    if (m_connection.dialect->failsNow()) {
        fail({StoreError::Kind::Other, name, u"made to fail"_s});
        return nullptr;
    }
    auto found = m_connection.statements.find(sql);
    if (found == m_connection.statements.end()) {
        QSqlQuery query(m_connection.database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            fail(StoreError::from(query.lastError(), name));
            return nullptr;
        }
        found = m_connection.statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < binds.size(); ++i)
        query.bindValue(int(i), binds.at(i));
    if (!query.exec()) {
        fail(StoreError::from(query.lastError(), name));
        query.finish();
        return nullptr;
    }
    return &query;
}

bool SqlSession::end(QLatin1StringView name, QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    query.finish(); // an open cursor would hold an old snapshot of the file
    if (error.isValid()) {
        fail(StoreError::from(error, name));
        return false;
    }
    return true;
}

bool SqlSession::run(QLatin1StringView name, const QString &sql, const QVariantList &binds)
{
    QSqlQuery *const query = start(name, sql, binds);
    if (!query)
        return false;
    m_rowsAffected = query->numRowsAffected();
    m_lastInsertId = query->lastInsertId().toLongLong();
    return end(name, *query);
}

std::optional<QVariant> SqlSession::value(QLatin1StringView name, const QString &sql,
                                          const QVariantList &binds)
{
    QSqlQuery *const query = start(name, sql, binds);
    if (!query)
        return std::nullopt;
    std::optional<QVariant> first;
    if (query->next())
        first = query->value(0);
    if (!end(name, *query))
        return std::nullopt;
    return first;
}

void SqlSession::rollBack()
{
    QSqlQuery query(m_connection.database);
    if (!query.exec(u"ROLLBACK"_s))
        qCDebug(lcStore) << "rollback:" << query.lastError().nativeErrorCode();
}

void SqlSession::fail(StoreError error)
{
    if (!m_error)
        m_error = std::move(error);
}

QVariant sqlText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant sqlBytes(const QByteArray &bytes)
{
    return bytes.isNull() ? ""_ba : bytes;
}

QVariant sqlTextOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant sqlBytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(bytes);
}

QVariant sqlList(const QStringList &list)
{
    if (list.isEmpty())
        return u""_s;
    const QJsonDocument document(QJsonArray::fromStringList(list));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QStringList listFromSql(const QVariant &column)
{
    const QByteArray json = column.toString().toUtf8();
    QStringList list;
    if (json.isEmpty())
        return list;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace Innbox
