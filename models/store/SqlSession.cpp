#include "models/store/SqlSession.h"

#include "models/Log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// Stands in a JSON string as it is.
bool isPlainInJson(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

} // namespace

SqlStatement *SqlSession::start(QLatin1StringView name, const QString &sql,
                                const QVariantList &binds)
{
    if (m_error)
        return nullptr;
    if (m_connection.dialect->failsNow()) {
        fail({StoreError::Kind::Other, name, u"made to fail"_s});
        return nullptr;
    }
    auto found = m_connection.statements.find(sql);
    if (found == m_connection.statements.end()) {
        StoreError refusal;
        auto statement =
            m_connection.dialect->prepareStatement(m_connection.database, sql, name, &refusal);
        if (!statement) {
            fail(refusal);
            return nullptr;
        }
        found = m_connection.statements.emplace(sql, std::move(statement)).first;
    }
    SqlStatement &statement = *found->second;
    if (!statement.start(binds)) {
        fail(statement.error(name));
        statement.finish();
        return nullptr;
    }
    return &statement;
}

bool SqlSession::end(QLatin1StringView name, SqlStatement &statement)
{
    if (statement.failed())
        fail(statement.error(name));
    statement.finish();
    return !m_error;
}

bool SqlSession::run(QLatin1StringView name, const QString &sql, const QVariantList &binds)
{
    SqlStatement *const statement = start(name, sql, binds);
    if (!statement)
        return false;
    m_rowsAffected = statement->rowsAffected();
    m_lastInsertId = statement->lastInsertId();
    return end(name, *statement);
}

std::optional<QVariant> SqlSession::value(QLatin1StringView name, const QString &sql,
                                          const QVariantList &binds)
{
    SqlStatement *const statement = start(name, sql, binds);
    if (!statement)
        return std::nullopt;
    std::optional<QVariant> first;
    if (statement->next())
        first = statement->any(0);
    if (!end(name, *statement))
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
    if (!std::ranges::all_of(list, isPlainInJson)) {
        const QJsonDocument document(QJsonArray::fromStringList(list));
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    // Ids nearly always are: with a hundred of them the document took longer than their query.
    return QString(u"[\""_s + list.join(u"\",\""_s) + u"\"]"_s);
}

QStringList listFromSql(const SqlField &column)
{
    return listFromJson(column.toByteArray());
}

QStringList listFromJson(const QByteArray &json)
{
    QStringList list;
    if (json.isEmpty())
        return list;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

} // namespace Innbox
