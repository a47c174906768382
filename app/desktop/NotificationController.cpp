#include "app/desktop/NotificationController.h"

#include "app/desktop/NotificationService.h"
#include "models/Log.h"
#include "models/store/Deliver.h"
#include "models/store/TriageStore.h"
#include "ui/text/NoticeText.h"
#include "ui/text/PersonText.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

using Key = Settings::Key;

namespace {

QList<DesktopNotification::Action> openActions()
{
    // "default" is a click on the notification; not every server draws it as a button.
    return {{u"default"_s, NoticeText::open()},
            {QString::fromLatin1(NotificationController::OpenAction), NoticeText::open()}};
}

QString namesOf(const QList<Conversation> &rows)
{
    QStringList names;
    for (const Conversation &row : rows)
        names.append(PersonText::title(row));
    return NoticeText::body(names, int(rows.size()));
}

} // namespace

NotificationController::NotificationController(const Parts &parts, const QDBusConnection &bus,
                                               QObject *parent)
    : QObject(parent), m_parts(parts), m_service(std::make_unique<NotificationService>(bus))
{
    connect(m_service.get(), &NotificationService::activated, this,
            &NotificationController::noteAction);
    connect(m_service.get(), &NotificationService::failed, this,
            &NotificationController::noteFailure);
    connect(parts.store, &Store::changed, this, &NotificationController::noteChange);
    connect(parts.settings, &Settings::changed, this, &NotificationController::noteSetting);
}

NotificationController::~NotificationController() = default;

void NotificationController::show(int messages, const QList<Conversation> &grown)
{
    if (grown.isEmpty() || !m_parts.settings->isOn(Key::Notifications))
        return;
    m_title = NoticeText::title(messages);
    m_body = namesOf(grown);
    if (grown.size() > MostSingle) {
        showAll(messages, grown);
        return;
    }
    for (const Conversation &row : grown)
        showOne(row);
}

void NotificationController::showOne(const Conversation &row)
{
    const bool isTextWanted = m_parts.settings->isOn(Key::NotificationText);
    const QString place = PersonText::place(row);
    const QString count = NoticeText::title(row.unread);
    DesktopNotification wanted;
    wanted.summary = PersonText::title(row);
    if (isTextWanted)
        wanted.body = PersonText::newestLine(row);
    else
        wanted.body = place.isEmpty() ? count : count + u" · "_s + place;
    wanted.actions = openActions();
    wanted.actions.append({QString::fromLatin1(LaterAction), NoticeText::replyLater()});
    m_service->show(row.id.value, wanted);
    look(row.id); // it may have been read since the rows were
}

void NotificationController::showAll(int messages, const QList<Conversation> &grown)
{
    if (!m_service->shown().contains(SharedTag))
        m_shared.clear(); // a person closed it
    for (const Conversation &row : grown) {
        m_service->withdraw(row.id.value); // told together with the others from here on
        m_shared.insert(row.id);
    }
    m_service->show(
        SharedTag,
        {.summary = NoticeText::title(messages), .body = namesOf(grown), .actions = openActions()});
    for (const Conversation &row : grown)
        look(row.id);
}

void NotificationController::noteAction(qint64 tag, const QString &action)
{
    const ConversationId conversation{tag == SharedTag ? ConversationId() : ConversationId{tag}};
    m_service->withdraw(tag);
    if (tag == SharedTag)
        m_shared.clear();
    if (action != QLatin1StringView(LaterAction)) {
        Q_EMIT openAsked(conversation);
        return;
    }
    // Nothing reminds of it at a set time: it stays among the unread until somebody opens it.
    deliver(m_parts.handling->markUnread(conversation), this, [](const StoreResult<Done> &done) {
        if (!done)
            qCWarning(lcUi, "a conversation was not marked unread: %ls",
                      qUtf16Printable(done.error().word()));
    });
}

void NotificationController::noteFailure()
{
    if (!m_title.isEmpty())
        Q_EMIT unavailable(std::exchange(m_title, {}), m_body);
}

void NotificationController::noteChange(const ChangeSet &changes)
{
    for (const qint64 tag : m_service->shown()) {
        if (tag != SharedTag && changes.conversations.contains(ConversationId{tag}))
            look(ConversationId{tag});
    }
    const QSet<ConversationId> shared = m_shared & changes.conversations;
    for (const ConversationId conversation : shared)
        look(conversation);
}

void NotificationController::look(ConversationId conversation)
{
    deliver(m_parts.store->conversation(conversation), this,
            [this, conversation](const StoreResult<Conversation> &row) {
                if (row && row.value().unread == 0)
                    withdrawRead(conversation);
            });
}

void NotificationController::withdrawRead(ConversationId conversation)
{
    m_service->withdraw(conversation.value);
    if (m_shared.remove(conversation) && m_shared.isEmpty())
        m_service->withdraw(SharedTag);
}

void NotificationController::noteSetting(Key key)
{
    const bool isAboutThem = key == Key::Notifications || key == Key::NotificationText;
    if (!isAboutThem || m_parts.settings->isOn(key))
        return;
    m_shared.clear();
    m_service->withdrawAll();
}

} // namespace Innbox
