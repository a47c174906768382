#include "models/items/ConversationListModel.h"

#include "models/store/Deliver.h"
#include "models/store/TriageStore.h"

#include <algorithm>

namespace Innbox {

namespace {
/// Single reads under way at once: a flood of changes must not fill the reader's queue.
constexpr qsizetype MaxReads = 16;
} // namespace

ConversationListModel::ConversationListModel(Store *store, TriageStore *handling, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_handling(handling)
{
    connect(store, &Store::changed, this, &ConversationListModel::takeChanges);
}

void ConversationListModel::setFolder(Folder folder)
{
    show(folder, {}, sortsOf(folder).constFirst());
}

void ConversationListModel::setProperty(const QString &accommodation)
{
    show(Folder::All, accommodation, ListSort::Newest);
}

void ConversationListModel::setSort(ListSort sort)
{
    if (sort != m_sort && sortsOf(m_folder).contains(sort))
        show(m_folder, m_property, sort);
}

void ConversationListModel::show(Folder folder, const QString &accommodation, ListSort sort)
{
    beginResetModel();
    ++m_generation;
    m_folder = folder;
    m_property = accommodation;
    m_sort = sort;
    m_paging = Paging::Idle;
    m_rows.clear();
    m_places.clear();
    m_dirty.clear();
    m_reading.clear();
    m_kept = {};
    m_sought.reset();
    fetchMore({}); // answers later; whoever hears of the reset sees a model that is loading
    endResetModel();
}

void ConversationListModel::keep(ConversationId id)
{
    if (m_kept == id)
        return;
    const int row = rowOf(m_kept);
    m_kept = id;
    if (row < 0)
        return;
    if (!belongsHere(at(row)))
        removeAt(row);
}

bool ConversationListModel::belongsHere(const Conversation &row) const
{
    return m_property.isEmpty() ? belongsTo(row, m_folder) : row.accommodation == m_property;
}

void ConversationListModel::seek(const Conversation &wanted)
{
    m_sought.reset();
    if (!belongsHere(wanted) || rowOf(wanted.id) >= 0)
        return;
    m_sought = placeOf(wanted);
    if (isSeeking())
        fetchMore({});
}

/// The place sought lies beyond what is loaded, and not too far.
bool ConversationListModel::isSeeking() const
{
    if (!m_sought || m_rows.size() >= SeekRows)
        return false;
    return m_rows.isEmpty() || standsBefore(m_rows.last().place, *m_sought, m_sort);
}

void ConversationListModel::retry()
{
    if (m_paging != Paging::Failed)
        return;
    m_paging = Paging::Idle;
    fetchMore({});
}

int ConversationListModel::rowOf(ConversationId id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? -1 : lowerBound(*found);
}

bool ConversationListModel::isSettled() const
{
    return m_paging != Paging::Loading && m_dirty.isEmpty() && m_reading.isEmpty();
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Conversation &row = at(index.row());
    if (role == ConversationRole)
        return QVariant::fromValue(row);
    if (role == IdRole)
        return row.id.value;
    return {};
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_paging == Paging::Idle;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_paging = Paging::Loading; // a view may ask again before the page is here
    std::optional<ConversationCursor> after;
    if (!m_rows.isEmpty())
        after = ConversationCursor{m_rows.last().place.sortMs, m_rows.last().place.id};
    const int asked = isSeeking() ? SeekPageRows : PageRows;
    const auto page = m_property.isEmpty()
                          ? m_handling->sortedConversations(m_folder, m_sort, after, asked)
                          : m_handling->conversationsOf(m_property, m_sort, after, asked);
    deliver(page, this,
            [this, asked, generation = m_generation](StoreResult<QList<Conversation>> rows) {
                takePage(generation, asked, std::move(rows));
            });
}

void ConversationListModel::takePage(quint64 generation, int asked,
                                     StoreResult<QList<Conversation>> page)
{
    if (generation != m_generation)
        return;
    if (!page) {
        m_paging = Paging::Failed;
        Q_EMIT failed(page.error());
    } else {
        m_paging = page->size() < asked ? Paging::AtEnd : Paging::Idle;
        append(page.value());
    }
    if (isSeeking())
        fetchMore({});
    else
        m_sought.reset();
    readNext();
    if (isSettled())
        Q_EMIT settled();
}

void ConversationListModel::takeChanges(const ChangeSet &changes)
{
    if (m_generation == 0 || changes.conversations.isEmpty())
        return;
    m_dirty += changes.conversations;
    readNext();
}

void ConversationListModel::readNext()
{
    if (m_paging == Paging::Loading)
        return; // replayed when the page lands
    auto next = m_dirty.begin();
    while (next != m_dirty.end() && m_reading.size() < MaxReads) {
        const ConversationId id = *next;
        if (m_reading.contains(id)) {
            ++next; // it changed again while it is read: once more afterwards
            continue;
        }
        next = m_dirty.erase(next);
        m_reading.insert(id);
        deliver(m_store->conversation(id), this,
                [this, id, generation = m_generation](StoreResult<Conversation> row) {
                    takeRow(generation, id, std::move(row));
                });
    }
}

void ConversationListModel::takeRow(quint64 generation, ConversationId id,
                                    StoreResult<Conversation> row)
{
    if (generation != m_generation)
        return;
    m_reading.remove(id);
    if (row)
        place(row.value());
    else if (row.error().kind != StoreError::Kind::NotFound)
        Q_EMIT failed(row.error());
    else if (const int gone = rowOf(id); gone >= 0)
        removeAt(gone);
    readNext();
    if (isSettled())
        Q_EMIT settled();
}

void ConversationListModel::append(const QList<Conversation> &rows)
{
    QList<Row> tail;
    for (const Conversation &row : rows) {
        if (m_places.contains(row.id)) {
            place(row);
            continue;
        }
        tail.append({row, placeOf(row)});
    }
    if (tail.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(tail.size()) - 1);
    for (const Row &row : std::as_const(tail))
        m_places.insert(row.value.id, row.place);
    m_rows.append(std::move(tail));
    endInsertRows();
}

void ConversationListModel::place(const Conversation &value)
{
    const int row = rowOf(value.id);
    if (row >= 0 && at(row).rev >= value.rev)
        return; // the newest revision wins
    const bool belongs = belongsHere(value);
    const bool isKept = value.id == m_kept;
    if (row < 0 && !belongs)
        return;
    if (row >= 0 && !belongs && !isKept) {
        removeAt(row);
        return;
    }
    const ConversationPosition where = belongs ? placeOf(value) : m_rows.at(row).place;
    int target = lowerBound(where);
    const bool isBeyond = target == m_rows.size() && m_paging != Paging::AtEnd;
    if (row < 0) {
        if (!isBeyond) // beyond the last loaded row it waits for its page
            insertAt(target, value, where);
        return;
    }
    if (isBeyond && row != m_rows.size() - 1 && !isKept) {
        removeAt(row);
        return;
    }
    if (target > row)
        --target; // the place as it is once the row left its old one
    if (target != row) {
        beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
        m_rows.move(row, target);
        endMoveRows();
    }
    m_rows[target] = {value, where};
    m_places.insert(value.id, where);
    Q_EMIT dataChanged(index(target), index(target), {ConversationRole});
}

void ConversationListModel::insertAt(int row, const Conversation &value,
                                     const ConversationPosition &place)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, Row{value, place});
    m_places.insert(value.id, place);
    endInsertRows();
}

void ConversationListModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_places.remove(at(row).id);
    m_rows.removeAt(row);
    endRemoveRows();
}

int ConversationListModel::lowerBound(const ConversationPosition &place) const
{
    const auto found = std::lower_bound(m_rows.cbegin(), m_rows.cend(), place,
                                        [this](const Row &row, const ConversationPosition &wanted) {
                                            return standsBefore(row.place, wanted, m_sort);
                                        });
    return int(found - m_rows.cbegin());
}

ConversationPosition ConversationListModel::placeOf(const Conversation &value) const
{
    return {sortMsOf(value, m_sort), value.id};
}

} // namespace Innbox
