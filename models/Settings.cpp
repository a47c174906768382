#include "models/Settings.h"

#include <QFile>
#include <QHash>
#include <QSettings>

#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using Key = Settings::Key;
using Scope = Settings::Scope;
using Type = Settings::Type;

constexpr std::array Table{
    Settings::Row{Key::Theme, "theme", Type::Word, Scope::Program, "follow", "follow light dark"},
    Settings::Row{Key::Language, "language", Type::Word, Scope::Program, "system", "system en de"},
    Settings::Row{Key::Notifications, "notifications", Type::Switch, Scope::Program, "true"},
    Settings::Row{Key::NotificationText, "notification_text", Type::Switch, Scope::Program,
                  "false"},
    Settings::Row{Key::KeepInTray, "keep_in_tray", Type::Switch, Scope::Program, "true"},
    Settings::Row{Key::ImageCacheMb, "image_cache_mb", Type::Number, Scope::Program, "2048", "", 64,
                  65536},
    Settings::Row{Key::SendKey, "send_key", Type::Word, Scope::Program, "ctrl-enter",
                  "ctrl-enter enter"},
    Settings::Row{Key::UndoSeconds, "undo_seconds", Type::Word, Scope::Program, "5", "0 5 10 20"},
    Settings::Row{Key::LastAccount, "last_account", Type::Text, Scope::Program, Settings::FirstRun},
    Settings::Row{Key::OpenImagesFolder, "open_images_folder", Type::Text, Scope::Program, ""},
    Settings::Row{Key::OpenFilesFolder, "open_files_folder", Type::Text, Scope::Program, ""},
    Settings::Row{Key::SaveImagesFolder, "save_images_folder", Type::Text, Scope::Program, ""},
    Settings::Row{Key::SaveFilesFolder, "save_files_folder", Type::Text, Scope::Program, ""},
    Settings::Row{Key::GuardReplies, "guard_replies", Type::Switch, Scope::Account, "true"},
    Settings::Row{Key::PollInUseSeconds, "poll_in_use_seconds", Type::Number, Scope::Account, "20",
                  "", 5, 3600},
    Settings::Row{Key::PollIdleSeconds, "poll_idle_seconds", Type::Number, Scope::Account, "60", "",
                  5, 3600},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (size_t(Table[i].key) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "row() looks a key up by its place");

bool isAllowed(const Settings::Row &row, const QString &value)
{
    switch (row.type) {
    case Type::Word:
        return QString::fromLatin1(row.words).split(u' ').contains(value);
    case Type::Switch:
        return value == u"true" || value == u"false";
    case Type::Number: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= row.least && number <= row.most;
    }
    case Type::Text:
        break;
    }
    return value.size() <= 400;
}

} // namespace

std::span<const Settings::Row> Settings::table()
{
    return Table;
}

const Settings::Row &Settings::row(Key key)
{
    return Table[size_t(key)];
}

Settings::Settings(const QString &folder, QObject *parent)
    : QObject(parent), m_file(folder + u"/settings.ini"_s),
      m_store(std::make_unique<QSettings>(m_file, QSettings::IniFormat))
{
    m_store->setFallbacksEnabled(false);
}

Settings::~Settings() = default;

QString Settings::place(const Row &row, const QString &account) const
{
    const QString name = QString::fromLatin1(row.name);
    if (row.scope == Scope::Program)
        return u"program/"_s + name;
    // Any name is allowed for an account; a group of QSettings must not hold a slash.
    const QByteArray id = account.isEmpty() ? "sandbox"_ba : "a" + account.toUtf8().toHex();
    return QString::fromLatin1(id) + u'/' + name;
}

QString Settings::read(const Row &row, const QString &account) const
{
    const QString value = m_store->value(place(row, account)).toString();
    const QString byDefault = QString::fromLatin1(row.byDefault);
    return !value.isEmpty() && isAllowed(row, value) ? value : byDefault;
}

bool Settings::write(const Row &row, const QString &account, const QString &value)
{
    if (!isAllowed(row, value))
        return false;
    const QString before = read(row, account);
    m_store->setValue(place(row, account), value);
    m_store->sync();
    const bool isWritten =
        m_store->status() == QSettings::NoError &&
        QFile::setPermissions(m_file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool isOfNow = row.scope == Scope::Program || account == m_account;
    if (isOfNow && value != before)
        Q_EMIT changed(row.key); // counts for this run even where the disk refuses
    return isWritten;
}

void Settings::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    QHash<Key, QString> before;
    for (const Row &row : Table)
        before.insert(row.key, read(row, m_account));
    m_account = account;
    for (const Row &row : Table) {
        if (read(row, m_account) != before.value(row.key))
            Q_EMIT changed(row.key);
    }
}

QString Settings::word(Key key) const
{
    return read(row(key), m_account);
}

bool Settings::isOn(Key key) const
{
    return word(key) == u"true";
}

int Settings::number(Key key) const
{
    return word(key).toInt();
}

int Settings::numberOf(Key key, const QString &account) const
{
    return read(row(key), account).toInt();
}

bool Settings::set(Key key, const QString &value)
{
    return write(row(key), m_account, value);
}

bool Settings::set(Key key, bool isOn)
{
    return set(key, isOn ? u"true"_s : u"false"_s);
}

bool Settings::set(Key key, int number)
{
    return set(key, QString::number(number));
}

bool Settings::setNumberOf(Key key, const QString &account, int number)
{
    return write(row(key), account, QString::number(number));
}

void Settings::forget(const QString &account)
{
    for (const Row &row : Table) {
        if (row.scope == Scope::Account)
            m_store->remove(place(row, account));
    }
    m_store->sync();
}

} // namespace Innbox
