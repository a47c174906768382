#include "tests/support/TempStore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

TempStore::TempStore() : m_store(std::make_unique<SqlStore>(path())) {}

QString TempStore::path() const
{
    return m_folder.filePath(u"store.sqlite"_s);
}

void TempStore::reopen()
{
    m_store.reset();
    m_store = std::make_unique<SqlStore>(path());
}

int storedCount(const QString &path, const QString &what)
{
    const auto rows = storedRows(path, u"SELECT count(*) FROM "_s + what);
    return rows.isEmpty() ? -1 : rows.first().first().toInt();
}

QList<QVariantList> storedRows(const QString &path, const QString &sql)
{
    QList<QVariantList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(path);
        const bool isOpen = database.open();
        QSqlQuery query(database);
        if (!isOpen || !query.exec(sql))
            qWarning("beside the store: %ls", qUtf16Printable(query.lastError().text()));
        while (query.next()) {
            QVariantList &row = rows.emplaceBack();
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
        }
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return rows;
}

IncomingMessage arriving(const QString &remoteId, const QString &reservation, qint64 sentAtMs,
                         const QString &body)
{
    IncomingMessage message;
    message.remoteId = remoteId;
    message.conversation = u"c-"_s + reservation;
    message.reservation = reservation;
    message.accommodation = u"13921698"_s;
    message.body = body;
    message.sender = SenderKind::Property;
    message.isSenderKindKnown = true;
    message.senderId = u"p-property"_s;
    message.senderType = u"property"_s;
    message.senderName = u"Harbour House"_s;
    message.sentAtMs = sentAtMs;
    message.raw = "{\"id\":\""_ba + remoteId.toUtf8() + "\"}"_ba;
    return message;
}

} // namespace Innbox
