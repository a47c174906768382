#include "ui/dialogs/StartFailurePage.h"

#include "ui/dialogs/AccountsDialog.h"
#include "ui/dialogs/Prompt.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/NamedButton.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/AccountText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr qsizetype LongestPath = 4000;

PlainLabel *paragraph(QStringView name, qreal size, PlainLabel::Tone tone, const QString &text)
{
    auto *const label = new PlainLabel(name, size, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

StartFailurePage::StartFailurePage(const StartFailure &failure, AccountPort *accounts,
                                   QWidget *parent)
    : QWidget(parent), m_accounts(accounts),
      m_bundle(paragraph(u"startFailureBundle", 12, PlainLabel::Tone::Muted, {}))
{
    const Metrics m(font());
    setObjectName(u"startFailurePage"_s);
    setWindowTitle(tr("Innbox could not start"));
    setAttribute(Qt::WA_StyledBackground);
    auto *const heading =
        new PlainLabel(u"startFailureTitle", 20, PlainLabel::Tone::Text, QFont::Bold);
    heading->setWordWrap(true);
    heading->setText(title(failure));
    auto *const words =
        paragraph(u"startFailureReason", 13, PlainLabel::Tone::Text, reason(failure));
    words->setFocusPolicy(Qt::StrongFocus);
    auto *const detail = paragraph(u"startFailureDetail", 12, PlainLabel::Tone::Muted,
                                   SafeText::forName(failure.detail, LongestPath));
    auto *const path = paragraph(u"startFailurePath", 12, PlainLabel::Tone::Muted,
                                 SafeText::forName(failure.path, LongestPath));
    path->setAccessibleName(tr("Path"));

    auto *const again = namedButton(u"tryAgain"_s, tr("Try again"));
    again->setProperty(InnboxStyle::PrimaryProperty, true);
    again->setAutoDefault(true);
    auto *const other = namedButton(u"chooseAccount"_s, tr("Another account…"));
    other->setVisible(accounts != nullptr);
    auto *const bundle = namedButton(u"saveBundle"_s, tr("Save a support bundle…"));
    auto *const quit = namedButton(u"quitInnbox"_s, tr("Quit"));
    connect(again, &QPushButton::clicked, this, &StartFailurePage::againAsked);
    connect(other, &QPushButton::clicked, this, &StartFailurePage::chooseAccount);
    connect(bundle, &QPushButton::clicked, this, &StartFailurePage::askForBundle);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);

    auto *const row = new QHBoxLayout;
    row->setSpacing(m(8));
    row->addWidget(again);
    row->addWidget(other);
    row->addWidget(bundle);
    row->addStretch(1);
    row->addWidget(quit);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(32), m(28), m(32), m(28));
    column->setSpacing(m(12));
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(detail);
    column->addWidget(path);
    column->addStretch(1);
    column->addWidget(m_bundle);
    column->addLayout(row);
    // As FirstRunPage: its own least size, not that of a layout that is not shown yet.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(m(480), m(260));
    resize(m(640), qMax(int(m(320)), column->heightForWidth(m(640))));
    again->setFocus();
}

QString StartFailurePage::title(const StartFailure &failure)
{
    if (failure.subject == StartFailure::Subject::Program)
        return tr("Innbox could not start");
    //: %1 is the name of an account
    return tr("“%1” could not be opened")
        .arg(SafeText::forName(AccountText::name(failure.account)));
}

QString StartFailurePage::reason(const StartFailure &failure)
{
    using Kind = StoreError::Kind;
    const bool isProgram = failure.subject == StartFailure::Subject::Program;
    if (failure.word == u"folder-unusable")
        return tr(
            "The folder where Innbox keeps its data cannot be used. Check that it exists, that "
            "it is a folder and that you may write to it.");
    if (failure.word == u"settings-unusable")
        return tr("A settings file cannot be read, and it could not be renamed to keep it. Nothing "
                  "was changed.");
    if (failure.word == u"window-silent")
        return tr("Another Innbox works with the same data but does not answer. Close it, then try "
                  "again.");
    if (failure.word == u"not-found" && !isProgram)
        return tr("There is no account with this name.");
    constexpr std::array Kinds{Kind::CannotOpen, Kind::Busy,         Kind::ReadOnly, Kind::Full,
                               Kind::Corrupt,    Kind::SchemaTooNew, Kind::Other};
    for (const Kind kind : Kinds) {
        const StoreError error{.kind = kind};
        if (error.word() == failure.word)
            return ProblemText::sentence(error);
    }
    return tr("The reason is given below.");
}

void StartFailurePage::chooseAccount()
{
    auto *const dialog = new AccountsDialog(
        m_accounts, [] { return false; }, this);
    dialog->setNoneInUse();
    connect(dialog, &AccountsDialog::openAsked, this, &StartFailurePage::chosen);
    dialog->open();
}

void StartFailurePage::askForBundle()
{
    Prompt::fileToSave(this, tr("Save a support bundle"), u"innbox-report.json"_s,
                       [this](const QString &path) { Q_EMIT bundleAsked(path); });
}

void StartFailurePage::showBundle(const QString &path, const QString &problem)
{
    m_bundle->setTone(problem.isEmpty() ? PlainLabel::Tone::Muted : PlainLabel::Tone::Bad);
    m_bundle->setText(
        problem.isEmpty()
            ? tr("The support bundle is in %1. It holds versions, facts of the files and the log, "
                 "no "
                 "key and no messages.")
                  .arg(SafeText::forName(path, LongestPath))
            : tr("The support bundle could not be written: %1").arg(SafeText::forName(problem)));
    m_bundle->show();
}

void StartFailurePage::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace Innbox
