// The world as a whole: saved, loaded, reset. Key and affiliate id stay, so that clients go on.

#include "app/simulator/SimulatorWorld.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int SnapshotVersion = 1;

} // namespace

void SimulatorWorld::forget()
{
    m_properties.clear();
    m_stays.clear();
    m_conversations.clear();
    m_messages.clear();
    m_stayOfReservation.clear();
    m_stayOfOrder.clear();
    m_conversationOfId.clear();
    m_messageOfId.clear();
    m_queue.clear();
    m_hidden.clear();
    m_sends.clear();
    m_sendCounts.clear();
    m_clock.setOffsetMs(0);
    ++m_revision;
}

bool SimulatorWorld::begin(const QList<QJsonArray> &lines)
{
    if (!m_journal.restart(lines))
        return false;
    forget();
    // The journal no longer speaks of the old files: one that stays does no harm.
    (void)m_files.clear();
    readHeader(lines.first().at(0).toObject());
    plantSeed();
    for (qsizetype at = 1; at < lines.size(); ++at) {
        for (const QJsonValue &record : lines.at(at))
            apply(record.toObject());
    }
    return true;
}

bool SimulatorWorld::reset()
{
    const qint64 nowMs = m_clock.nowMs() - m_clock.offsetMs();
    return begin({QJsonArray{headerOf(m_seed, nowMs, m_isEmpty)}});
}

std::optional<QJsonObject> SimulatorWorld::save()
{
    auto lines = m_journal.lines();
    if (!lines || lines->isEmpty())
        return std::nullopt;
    QJsonObject header = lines->first().at(0).toObject();
    header.remove(u"token"_s);
    header.remove(u"affiliate_id"_s);
    lines->first() = QJsonArray{header};
    QJsonArray saved;
    for (const QJsonArray &line : std::as_const(*lines))
        saved += line;
    QJsonObject files;
    for (const SimulatorFile &file : m_files.all()) {
        if (file.isInvented)
            continue;
        const auto bytes = m_files.bytes(file);
        if (!bytes)
            return std::nullopt;
        files[file.id] = QString::fromLatin1(bytes->toBase64());
    }
    return QJsonObject{
        {u"innbox_sandbox"_s, SnapshotVersion}, {u"lines"_s, saved}, {u"files"_s, files}};
}

bool SimulatorWorld::restore(const QJsonObject &saved)
{
    const QJsonArray all = saved[u"lines"_s].toArray();
    if (saved[u"innbox_sandbox"_s].toInt() != SnapshotVersion || all.isEmpty())
        return false;
    const QJsonObject header = all.at(0).toArray().at(0).toObject();
    bool isSeed = false;
    const quint64 seed = header[u"seed"_s].toString().toULongLong(&isSeed);
    const qint64 createdMs = header[u"created_ms"_s].toInteger();
    if (!isSeed || createdMs <= 0)
        return false;
    QList<QJsonArray> lines{QJsonArray{headerOf(seed, createdMs, header[u"empty"_s].toBool())}};
    for (qsizetype at = 1; at < all.size(); ++at) {
        if (!all.at(at).isArray())
            return false;
        lines += all.at(at).toArray();
    }
    if (!begin(lines))
        return false;
    const QJsonObject files = saved[u"files"_s].toObject();
    bool isWhole = true;
    for (auto at = files.begin(); at != files.end(); ++at) {
        // Only names the restored journal speaks of: they become names of files.
        if (m_files.all().contains(at.key()))
            isWhole =
                m_files.keep(at.key(), QByteArray::fromBase64(at.value().toString().toLatin1())) &&
                isWhole;
    }
    return isWhole;
}

bool SimulatorWorld::cancel(int stay, SimulatorSide by)
{
    return commit(
        {QJsonObject{{u"op"_s, u"cancel"_s},
                     {u"reservation"_s, m_stays[size_t(stay)].reservation},
                     {u"status"_s, by == SimulatorSide::Guest ? u"cancelled_by_guest"_s
                                                              : u"cancelled_by_accommodation"_s},
                     {u"at_ms"_s, m_clock.nowMs()}}});
}

} // namespace Innbox
