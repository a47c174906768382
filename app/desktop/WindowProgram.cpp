#include "app/desktop/WindowProgram.h"

#include "app/cli/AccountResolver.h"
#include "app/cli/WindowRequest.h"
#include "app/desktop/Application.h"
#include "app/desktop/StartReport.h"
#include "app/session/SingleInstance.h"
#include "models/files/DamagedFiles.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QJsonObject>
#include <QLocale>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

WindowProgram::WindowProgram(const Cli::Options &options, Keychain *keychain, QObject *parent)
    : QObject(parent), m_options(options), m_keychain(keychain)
{
}

WindowProgram::~WindowProgram() = default;

void WindowProgram::start()
{
    QMetaObject::invokeMethod(this, &WindowProgram::begin, Qt::QueuedConnection);
}

void WindowProgram::begin()
{
    const QString folder = Cli::dataFolder(m_options);
    const StartFailure failure{.subject = StartFailure::Subject::Program, .path = folder};
    if (const auto detail = Cli::makeDataFolder(m_options)) {
        StartFailure unusable = failure;
        unusable.word = u"folder-unusable"_s;
        unusable.detail = *detail + u'.';
        fail(unusable);
        return;
    }
    m_instance = std::make_unique<SingleInstance>(folder);
    SingleInstance *const instance = m_instance.get();
    connect(instance, &SingleInstance::becameFirst, this, &WindowProgram::openWindow);
    connect(instance, &SingleInstance::handedOver, this, [this](const QJsonObject &answer) {
        end(Cli::print(Cli::readWindowAnswer(answer), false, {}));
    });
    connect(instance, &SingleInstance::unusable, this, [this, failure](const QString &detail) {
        StartFailure unusable = failure;
        unusable.word = u"folder-unusable"_s;
        unusable.detail = detail + u'.';
        fail(unusable);
    });
    connect(instance, &SingleInstance::silent, this, [this, failure] {
        StartFailure silent = failure;
        silent.word = u"window-silent"_s;
        silent.detail = u"Another Innbox uses this data folder but does not answer."_s;
        fail(silent);
    });
    instance->claim(Cli::windowRequest(m_options),
                    [this](const QJsonObject &request) { return takeRequest(request); });
}

void WindowProgram::openWindow()
{
    const QString folder = Cli::dataFolder(m_options);
    const auto damaged = keepDamagedAside(folder, m_clock.nowMs());
    if (!damaged) {
        fail({.subject = StartFailure::Subject::Program,
              .word = u"settings-unusable"_s,
              .detail = u"This file could not be renamed."_s,
              .path = damaged.error()});
        return;
    }
    m_words.reset();
    m_host = std::make_unique<Application>(m_options, folder, m_keychain);
    connect(m_host.get(), &Application::ending, this, [this] {
        if (m_instance)
            m_instance->stopListening();
    });
    connect(m_host.get(), &Application::finished, this, &WindowProgram::end);
    m_host->tellDamaged(damaged.value());
    if (const auto refused = m_host->start())
        end(Cli::print(*refused, false, {}));
}

std::optional<QJsonObject> WindowProgram::takeRequest(const QJsonObject &request)
{
    if (!m_host || m_host->isLeaving())
        return std::nullopt;
    return Cli::writeWindowAnswer(m_host->show(Cli::takeWindowRequest(request, m_options)));
}

void WindowProgram::fail(const StartFailure &failure)
{
    const int exitCode =
        Cli::print(Cli::failure(Cli::Exit::Store, failure.word, failure.detail), false, {});
    if (m_instance)
        m_instance->stopListening();
    m_words = std::make_unique<Translations>(QLocale::system());
    Theme::apply(*qApp, Theme::Mode::FollowPlatform);
    m_failure = std::make_unique<StartFailurePage>(failure, nullptr);
    StartFailurePage *const page = m_failure.get();
    connect(page, &StartFailurePage::againAsked, this, [this] {
        m_failure.release()->deleteLater(); // it is the sender
        m_instance.reset();
        begin();
    });
    connect(page, &StartFailurePage::bundleAsked, this, [this, page, failure](const QString &path) {
        const auto problem =
            writeStartReport(path, failure, Cli::dataFolder(m_options), m_clock.nowMs());
        page->showBundle(path, problem.value_or(QString()));
    });
    connect(page, &StartFailurePage::closed, this, [this, exitCode] { end(exitCode); });
    page->show();
}

void WindowProgram::askToEnd()
{
    if (m_host)
        m_host->askToEnd();
    else
        end(int(Cli::Exit::Done));
}

void WindowProgram::end(int exitCode)
{
    if (m_instance)
        m_instance->stopListening();
    QMetaObject::invokeMethod(
        this, [this, exitCode] { Q_EMIT finished(exitCode); }, Qt::QueuedConnection);
}

} // namespace Innbox
