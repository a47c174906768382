#include "models/wire/ContractLens.h"

#include "models/wire/ContractTable.h"

#include <QHash>

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char16_t *literal)
{
    return QStringView(literal).toString();
}

/// The forms of a place: the container of a history has three.
QStringList expanded(const QString &pointer)
{
    if (!pointer.startsWith(u'*'))
        return {pointer};
    QStringList all;
    for (const auto &form :
         {u"/data/conversation"_s, u"/data/conversations"_s, u"/data/conversations[]"_s})
        all += form + pointer.mid(1);
    return all;
}

QStringList spellingsOf(const ContractItem &item)
{
    QStringList all;
    for (const QString &parent : expanded(text(item.parent))) {
        for (const QString &spelling : text(item.spellings).split(u' '))
            all += parent + spelling;
    }
    return all;
}

bool isEnvelope(const WireField &field)
{
    static const QStringList known{u"/data"_s, u"/data/messages[]"_s, u"/data/conversations[]"_s};
    return known.contains(field.pointer) || field.pointer.endsWith(u"/messages[]"_s) ||
           field.pointer.endsWith(u"/participants[]"_s);
}

} // namespace

void ContractLens::note(const WireEntry &entry, const ContractRow &row)
{
    auto found = m_rows.find({row.endpoint, row.name, row.pointer, row.type});
    if (found == m_rows.end()) {
        found = m_rows.insert({row.endpoint, row.name, row.pointer, row.type}, row);
        found->count = 0;
        found->firstAtMs = found->lastAtMs = entry.startedAtMs;
    }
    found->count += row.count;
    found->firstAtMs = std::min(found->firstAtMs, entry.startedAtMs);
    found->lastAtMs = std::max(found->lastAtMs, entry.startedAtMs);
}

void ContractLens::add(const WireEntry &entry)
{
    if (entry.status != 200)
        return;
    QHash<QString, int> counts;  // of a place, whatever its type
    QHash<QString, int> objects; // of a place, as an object
    for (const WireField &field : entry.fields) {
        counts[field.pointer] += field.count;
        if (field.type == "object"_L1)
            objects[field.pointer] += field.count;
    }
    QHash<QString, const ContractItem *> known;
    for (const ContractItem &item : contractTable()) {
        if (entry.endpoint != QStringView(item.endpoint))
            continue;
        int present = 0;
        for (const QString &spelling : spellingsOf(item)) {
            known.insert(spelling, &item);
            present += counts.value(spelling);
        }
        int due = 0;
        for (const QString &parent : expanded(text(item.parent)))
            due += objects.value(parent);
        if (item.isExpected && present < due) {
            note(entry, {.endpoint = entry.endpoint,
                         .name = text(item.name),
                         .verdict = ContractRow::Verdict::Missing,
                         .count = due - present});
        }
    }
    if (known.isEmpty())
        return; // no endpoint we look at
    for (const WireField &field : entry.fields) {
        const ContractItem *item = known.value(field.pointer);
        if (!item && isEnvelope(field))
            continue;
        ContractRow row{.endpoint = entry.endpoint,
                        .name = item ? text(item->name) : QString(),
                        .pointer = field.pointer,
                        .type = field.type,
                        .verdict = ContractRow::Verdict::Unknown,
                        .count = field.count};
        if (item) {
            row.verdict = text(item->types).split(u' ').contains(field.type)
                              ? ContractRow::Verdict::Documented
                              : ContractRow::Verdict::OtherType;
        }
        note(entry, row);
    }
}

int ContractLens::surprises() const
{
    return int(std::ranges::count_if(m_rows, [](const ContractRow &row) {
        return row.verdict != ContractRow::Verdict::Documented;
    }));
}

} // namespace Innbox
