#include "app/desktop/Application.h"

#include "app/desktop/NotificationController.h"
#include "app/desktop/Notifier.h"
#include "app/desktop/TrayIcon.h"
#include "app/desktop/WindowSettings.h"
#include "app/engine/Engine.h"
#include "app/engine/custody/CustodyService.h"
#include "app/engine/custody/GapAuditor.h"
#include "app/scenarios/SimulatorController.h"
#include "app/session/Session.h"
#include "app/session/SessionConversations.h"
#include "app/session/SessionPort.h"
#include "app/wire/HttpLogRecorder.h"
#include "models/store/Store.h"
#include "ui/dialogs/FirstRunPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Translations.h"
#include "ui/shell/WindowState.h"
#include "ui/shell/WindowStateStore.h"
#include "ui/style/Theme.h"
#include "ui/text/AccountText.h"

#include <QApplication>
#include <QDBusConnection>
#include <QSettings>

#include <functional>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using Key = Settings::Key;

namespace {

constexpr qint64 BytesPerMb = 1024 * 1024;

} // namespace

/// In the order in which they lean on each other: the window goes first.
struct Application::OpenAccount {
    OpenAccount(const AccountChoice &choice, Settings *settings)
        : session(choice), port(&session), conversations(&session, &port),
          custody(session.store(), session.custody(), session.clock()),
          notifier(std::make_unique<Notifier>(session.store(), &port)),
          notifications(std::make_unique<NotificationController>(
              NotificationController::Parts{session.store(), session.handling(), settings},
              QDBusConnection::sessionBus())),
          wire(HttpLogFile::folderBelow(choice.folder), choice.folder + u"/checklist.json"_s),
          sandbox(wire.log()), shapes(windowFile(session.choice()), QSettings::IniFormat),
          memory(&shapes, session.choice().name)
    {
        session.setWireSource(std::bind_front(&HttpLogRecorder::lines, &wire));
    }
    Session session;
    SessionPort port;
    SessionConversations conversations;
    CustodyService custody;
    std::unique_ptr<Notifier> notifier;
    std::unique_ptr<NotificationController> notifications;
    HttpLogRecorder wire;
    SimulatorController sandbox;
    QSettings shapes;
    WindowStateStore memory;
    std::unique_ptr<MainWindow> window{};
};

Application::Application(const Cli::Options &options, const QString &dataDir, Keychain *keychain)
    : m_options(options), m_dataDir(dataDir), m_keychain(keychain), m_settings(dataDir),
      m_accounts(
          {.dataDir = dataDir, .settings = &m_settings, .keychain = keychain, .clock = &m_clock})
{
    connect(&m_accounts, &AccountManager::openAsked, this, &Application::openByName);
    connect(&m_settings, &Settings::changed, this, &Application::applySetting);
    connect(&m_platform, &DesktopColorScheme::changed, this, &Application::applyLook);
    applyLanguage();
    applyLook();
}

Application::~Application() = default;

MainWindow *Application::window() const
{
    return m_account ? m_account->window.get() : nullptr;
}

void Application::useChoice(const AccountChoice &found)
{
    AccountChoice choice = found;
    const QString name = choice.isSandbox ? QString() : choice.name;
    m_settings.setAccount(name);
    if (choice.token.isEmpty())
        choice.token = m_accounts.keyOfRun(name);
    choice.pollInUse = std::chrono::seconds(m_settings.number(Key::PollInUseSeconds));
    choice.pollIdle = std::chrono::seconds(m_settings.number(Key::PollIdleSeconds));
    choice.imageLimitBytes = m_settings.number(Key::ImageCacheMb) * BytesPerMb;
    choice.keychain = m_keychain;
    m_account = std::make_unique<OpenAccount>(choice, &m_settings);
    SessionPort *const port = &m_account->port;
    m_accounts.setCurrent(name, [port] { return port->status().lastSuccessAtMs > 0; });
    connect(port, &SessionPort::keyMissing, &m_accounts, &AccountManager::wantKey);
    connect(port, &SessionPort::keyLocked, &m_accounts, &AccountManager::wantUnlock);
    connect(port, &SessionPort::owns, this, [this] {
        Engine *const engine = m_account->session.engine();
        if (engine)
            showWire(engine);
        if (engine && engine->auditor())
            connect(engine->auditor(), &GapAuditor::secondCollectorSeen, &m_account->custody,
                    &CustodyPort::secondCollectorSeen);
    });
    connectNotifications();
    QCoro::connect(
        m_account->session.openStore(), this, [this](const std::optional<Problem> &failed) {
            if (m_isLeaving)
                return; // asked to end while the store was being opened
            if (failed) {
                openFailed(*failed);
                return;
            }
            const AccountChoice &now = m_account->session.choice();
            // An address without a name is for this run only.
            if (now.isSandbox)
                m_settings.set(Key::LastAccount, QString::fromLatin1(Settings::EmbeddedSandbox));
            else if (!now.name.isEmpty())
                m_settings.set(Key::LastAccount,
                               QString::fromLatin1(Settings::AccountPrefix) + now.name);
            makeWindow();
            m_account->port.start();
        });
}

bool Application::isOpen(const AccountChoice &choice) const
{
    if (!m_account)
        return false;
    const AccountChoice &now = m_account->session.choice();
    return now.folder == choice.folder && (choice.token.isEmpty() || choice.token == now.token);
}

void Application::openFailed(const Problem &problem)
{
    const AccountChoice choice = m_account->session.choice();
    const StartFailure failure{.account = choice.isSandbox ? QString() : choice.name,
                               .word = problem.word,
                               .detail = problem.message,
                               .path = choice.folder + u"/store.sqlite"_s};
    leaveThen([this, choice, failure] {
        m_accounts.setCurrent({}, {}); // none is open
        showFailure(failure, [this, choice] { useChoice(choice); });
    });
}

void Application::showWire(Engine *engine)
{
    Session &session = m_account->session;
    m_account->wire.watch(engine->transport());
    if (session.sandbox())
        m_account->sandbox.open({.host = session.sandbox(),
                                 .store = session.store(),
                                 .engine = engine,
                                 .clock = session.clock(),
                                 .pictures = session.pictures()});
}

void Application::makeWindow()
{
    Session &session = m_account->session;
    m_account->window = std::make_unique<MainWindow>(
        WindowServices{.store = session.store(),
                       .sync = &m_account->port,
                       .clock = session.clock(),
                       .drafts = session.drafts(),
                       .ledger = session.ledger(),
                       .images = session.images(),
                       .stays = session.stays(),
                       .custody = session.custody(),
                       .handling = session.handling(),
                       .writing = session.writing(),
                       .pictures = session.pictures(),
                       .lists = session.lists(),
                       .conversations = &m_account->conversations,
                       .memory = &m_account->memory,
                       .accounts = &m_accounts,
                       .settings = &m_settings,
                       .custodyPort = &m_account->custody,
                       .wire = &m_account->wire,
                       .sandbox = session.sandbox() ? &m_account->sandbox : nullptr},
        windowContext(session.choice()));
    connect(m_account->window.get(), &MainWindow::closed, this, [this] {
        Q_EMIT ending();
        leaveThen([this] { end(int(Cli::Exit::Done)); });
    });
    m_account->window->activateWindow();
    showTray();
    tellDamagedOn(m_account->window.get());
}

void Application::showTray()
{
    const bool hasTray = TrayIcon::isAvailable();
    if (window())
        window()->setStaysInTray(hasTray && m_settings.isOn(Key::KeepInTray));
    m_tray.reset();
    if (!hasTray)
        return;
    m_tray = std::make_unique<TrayIcon>(AccountText::name(m_accounts.current()));
    connect(m_tray.get(), &TrayIcon::showAsked, this, &Application::raiseWindow);
    connect(m_tray.get(), &TrayIcon::quitAsked, this, [this] {
        raiseWindow(); // it may have to ask
        if (window())
            window()->quit();
    });
}

void Application::connectNotifications()
{
    NotificationController *const notifications = m_account->notifications.get();
    connect(m_account->notifier.get(), &Notifier::arrived, notifications,
            [this, notifications](int messages, const QList<Conversation> &grown) {
                if (window())
                    window()->announceArrivals(messages, grown);
                const bool isSeen = window() && window()->isActiveWindow();
                if (!isSeen)
                    notifications->show(messages, grown);
            });
    connect(notifications, &NotificationController::openAsked, this,
            [this](ConversationId conversation) {
                raiseWindow();
                if (window() && conversation.isValid())
                    window()->openConversation(conversation);
            });
    connect(notifications, &NotificationController::unavailable, this,
            [this](const QString &title, const QString &body) {
                if (m_tray)
                    m_tray->tell(title, body);
            });
}

QCoro::Task<bool> Application::leave()
{
    // The window is gone first; what is under way may end before the store closes.
    m_account->notifier.reset();
    m_account->notifications.reset();
    m_account->window.reset();
    m_account->sandbox.close();
    m_account->port.stop();
    co_await m_account->session.close();
    co_return true;
}

void Application::leaveThen(std::function<void()> then)
{
    if (m_isLeaving)
        return;
    m_isLeaving = true;
    // Whoever asks stands in a call of the window: it ends before the window does.
    QMetaObject::invokeMethod(
        this,
        [this, then = std::move(then)] {
            const auto go = [this, then](bool) {
                QMetaObject::invokeMethod(
                    this,
                    [this, then] {
                        m_account.reset();
                        m_isLeaving = false;
                        m_isEnding ? end(int(Cli::Exit::Done)) : then();
                    },
                    Qt::QueuedConnection);
            };
            if (m_account)
                QCoro::connect(leave(), this, go);
            else
                go(true);
        },
        Qt::QueuedConnection);
}

void Application::askToEnd()
{
    m_isEnding = true;
    Q_EMIT ending();
    leaveThen([] {});
}

void Application::end(int exitCode)
{
    m_tray.reset();
    Q_EMIT ending();
    Q_EMIT finished(exitCode);
}

void Application::applySetting(Key key)
{
    switch (key) {
    case Key::Theme:
        applyLook();
        return;
    case Key::Language:
        applyLanguage();
        return;
    case Key::KeepInTray:
        if (m_account && m_account->window)
            m_account->window->setStaysInTray(m_tray && m_settings.isOn(key));
        return;
    case Key::ImageCacheMb:
        if (m_account)
            m_account->session.setImageLimit(m_settings.number(key) * BytesPerMb);
        return;
    case Key::PollInUseSeconds:
    case Key::PollIdleSeconds:
        if (m_account)
            m_account->session.setPolls(
                std::chrono::seconds(m_settings.number(Key::PollInUseSeconds)),
                std::chrono::seconds(m_settings.number(Key::PollIdleSeconds)));
        return;
    default:
        return; // read where they count
    }
}

void Application::applyLook()
{
    Theme::Mode mode = Theme::fromWord(m_settings.word(Key::Theme));
    if (mode == Theme::Mode::FollowPlatform && m_platform.isDark())
        mode = *m_platform.isDark() ? Theme::Mode::Dark : Theme::Mode::Light;
    Theme::apply(*qApp, mode);
}

void Application::applyLanguage()
{
    const QString word = m_settings.word(Key::Language);
    const QLocale system = QLocale::system();
    // English of the system's country, where it is English already: its dates are the right ones.
    const bool isSystem = word == u"system"_s || QLocale(word).language() == system.language();
    m_words.reset();
    m_words = std::make_unique<Translations>(isSystem ? system : QLocale(word));
    if (!m_account || !m_account->window)
        return;
    // The window is built again in the new language. Queued: the dialog that asked is still in its
    // own call.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!window())
                return;
            WindowState state(window());
            m_account->window.reset();
            makeWindow();
            state.restore(window());
        },
        Qt::QueuedConnection);
}

} // namespace Innbox
