#include "tests/support/TempStore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

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
    const QVariant count = storedValue(path, u"SELECT count(*) FROM "_s + what);
    return count.isValid() ? count.toInt() : -1;
}

QVariant storedValue(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (!database.open() || !(query = QSqlQuery(database)).exec(sql))
            qWarning("beside the store: %ls", qUtf16Printable(query.lastError().text()));
        else if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return value;
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
