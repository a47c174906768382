#include "ui/composer/SavedRepliesDialog.h"

#include "models/Log.h"
#include "models/replies/ReplyFolder.h"
#include "models/replies/ReplySearch.h"
#include "models/replies/ReplyVariables.h"
#include "models/replies/SavedReplies.h"
#include "models/replies/WritingSettings.h"
#include "ui/composer/ReplyHeadText.h"
#include "ui/dialogs/Prompt.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/NamedButton.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/style/Surface.h"
#include "ui/style/Tokens.h"
#include "ui/text/EditText.h"
#include "ui/text/SafeText.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int ReplyFileRole = Qt::UserRole + 1;

QLineEdit *field(const QString &name, const QString &hint)
{
    auto *const edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    const Metrics m(edit->font());
    edit->setMinimumHeight(m(30));
    edit->setTextMargins(m(6), 0, m(6), 0);
    return edit;
}

} // namespace

SavedRepliesDialog::SavedRepliesDialog(SavedReplies *replies, WritingSettings *settings,
                                       QWidget *parent)
    : QDialog(parent, Qt::Window), m_replies(replies), m_settings(settings),
      m_query(field(u"savedQuery"_s, tr("Find a saved reply…"))), m_list(new QListWidget),
      m_title(field(u"savedTitle"_s, {})),
      m_language(field(u"savedLanguage"_s, tr("such as de or en; empty: every language"))),
      m_shortcut(field(u"savedShortcut"_s, tr("found first by it"))), m_text(new QPlainTextEdit),
      m_agent(field(u"agentName"_s, tr("for {{agent.name}}"))),
      m_images(new PlainLabel(u"savedImages", 12, PlainLabel::Tone::Muted)),
      m_problem(new PlainLabel(u"savedProblem", 12, PlainLabel::Tone::Bad)),
      m_folder(new PlainLabel(u"savedFolder", 12, PlainLabel::Tone::Muted)),
      m_save(namedButton(u"saveReply"_s, tr("Save"))),
      m_remove(namedButton(u"removeReply"_s, tr("Delete")))
{
    setObjectName(u"savedRepliesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved replies"));
    build();
    connect(m_query, &QLineEdit::textChanged, this, &SavedRepliesDialog::showList);
    connect(replies, &SavedReplies::changed, this, &SavedRepliesDialog::showList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (m_isShowing || !item)
            return;
        const QString file = item->data(ReplyFileRole).toString();
        whenSaved([this, file] {
            for (const SavedReply &reply : m_replies->all()) {
                if (reply.file == file)
                    showReply(reply);
            }
        });
    });
    connect(m_save, &QPushButton::clicked, this, &SavedRepliesDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &SavedRepliesDialog::remove);
    connect(m_agent, &QLineEdit::editingFinished, this,
            [this] { m_settings->setAgentName(m_agent->text()); });
    connect(settings, &WritingSettings::changed, this, &SavedRepliesDialog::showFolder);
    showFolder();
    showReply(replies->all().value(0));
    showList();
}

void SavedRepliesDialog::build()
{
    const Metrics m(font());
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_folder->setElided(true);
    m_agent->setText(m_settings->agentName());
    m_agent->setMaximumWidth(m(180));
    QPushButton *const folder = namedButton(u"chooseFolder"_s, tr("Other folder…"));
    connect(folder, &QPushButton::clicked, this, [this] {
        Prompt::folder(this, tr("Folder of saved replies"), m_settings->repliesFolder(),
                       [this](const QString &chosen) { m_settings->setRepliesFolder(chosen); });
    });
    auto *const name = new PlainLabel(u"agentNameLabel", 12, PlainLabel::Tone::Muted);
    name->setText(tr("&Your name"));
    name->setBuddy(m_agent);

    auto *const foot = new Surface(Surface::Ground::Rail, Surface::Top);
    auto *const footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(m(16), m(8), m(16), m(8));
    footRow->setSpacing(m(8));
    footRow->addWidget(m_folder, 1);
    footRow->addWidget(folder);
    footRow->addSpacing(m(12));
    footRow->addWidget(name);
    footRow->addWidget(m_agent);
    auto *const panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(buildList());
    panes->addWidget(buildForm(), 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(panes, 1);
    column->addWidget(foot);
    resize(m(780), m(520));
    new ScreenFit(this);
}

QWidget *SavedRepliesDialog::buildList()
{
    const Metrics m(font());
    m_query->setAccessibleName(tr("Find a saved reply"));
    m_list->setObjectName(u"savedList"_s);
    m_list->setAccessibleName(tr("Saved replies"));
    m_list->setFrameShape(QFrame::NoFrame);
    QPushButton *const fresh = namedButton(u"newReply"_s, tr("New reply"));
    connect(fresh, &QPushButton::clicked, this, [this] {
        whenSaved([this] {
            showReply({});
            m_title->setFocus(Qt::OtherFocusReason);
        });
    });
    auto *const pane = new Surface(Surface::Ground::Rail);
    pane->setFixedWidth(m(240));
    QPalette clear = m_list->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    clear.setColor(QPalette::Highlight, Tokens::of(palette()).soft);
    clear.setColor(QPalette::HighlightedText, Tokens::of(palette()).softText);
    m_list->setPalette(clear);
    auto *const column = new QVBoxLayout(pane);
    column->setContentsMargins(m(12), m(12), m(12), m(12));
    column->setSpacing(m(8));
    column->addWidget(m_query);
    column->addWidget(m_list, 1);
    column->addWidget(fresh);
    return pane;
}

QWidget *SavedRepliesDialog::buildForm()
{
    const Metrics m(font());
    m_text->setObjectName(u"savedText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setAutoFillBackground(false); // the style draws ground and corners
    m_images->setWordWrap(true);
    m_save->setProperty(InnboxStyle::PrimaryProperty, true);
    QPushButton *const variable = namedButton(u"insertVariable"_s, tr("Insert variable"));
    auto *const menu = new QMenu(variable);
    for (const QString &name : ReplyVariables::names()) {
        QAction *const action = menu->addAction(u"{{%1}}"_s.arg(name));
        connect(action, &QAction::triggered, this, [this, action] {
            m_text->insertPlainText(action->text());
            m_text->setFocus(Qt::OtherFocusReason);
        });
    }
    variable->setMenu(menu);

    auto *const pane = new Surface(Surface::Ground::Base);
    auto *const form = new QFormLayout;
    form->setSpacing(m(8));
    const auto add = [form](const QString &words, QLineEdit *edit) {
        auto *const label = new PlainLabel(edit->objectName() + u"Label"_s);
        label->setText(words);
        label->setBuddy(edit);
        form->addRow(label, edit);
    };
    add(tr("&Title"), m_title);
    add(tr("&Language"), m_language);
    add(tr("S&hortcut"), m_shortcut);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(m(8));
    buttons->addWidget(variable);
    buttons->addStretch();
    buttons->addWidget(m_remove);
    buttons->addWidget(m_save);
    auto *const column = new QVBoxLayout(pane);
    column->setContentsMargins(m(16), m(12), m(16), m(12));
    column->setSpacing(m(8));
    column->addLayout(form);
    column->addWidget(m_text, 1);
    column->addWidget(m_images);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    for (QLineEdit *const edit : {m_title, m_language, m_shortcut})
        connect(edit, &QLineEdit::textChanged, this, [this] { m_save->setEnabled(isChanged()); });
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_save->setEnabled(isChanged()); });
    return pane;
}

void SavedRepliesDialog::showFolder()
{
    m_folder->setText(tr("Folder: %1").arg(QDir::toNativeSeparators(m_settings->repliesFolder())));
}

void SavedRepliesDialog::showList()
{
    m_isShowing = true;
    m_list->clear();
    for (const SavedReply &reply : ReplySearch::find(m_replies->all(), m_query->text(), {})) {
        QString words = SafeText::forName(reply.title);
        if (!reply.language.isEmpty())
            words += u" · "_s + SafeText::forName(reply.language, 10);
        if (reply.problem) //: Behind the title of a saved reply in the list
            words += u" · "_s + tr("head not readable");
        auto *const item = new QListWidgetItem(words, m_list);
        item->setData(ReplyFileRole, reply.file);
        item->setSizeHint(QSize(0, Metrics(font())(28)));
        if (reply.file == m_shown.file) {
            m_list->setCurrentItem(item);
            if (!isChanged() && reply != m_shown)
                showReply(reply); // a colleague changed it
        }
    }
    m_isShowing = false;
}

void SavedRepliesDialog::showReply(const SavedReply &reply)
{
    m_shown = reply;
    m_title->setText(reply.title);
    m_language->setText(reply.language);
    m_shortcut->setText(reply.shortcut);
    m_text->setPlainText(reply.source);
    // The whole file is shown then: it is mended here, and what the head tells stays as it is.
    m_language->setEnabled(!reply.problem);
    m_shortcut->setEnabled(!reply.problem);
    m_problem->setVisible(reply.problem.has_value());
    if (reply.problem)
        m_problem->setText(ReplyHeadText::of(*reply.problem));
    QStringList words;
    if (!reply.images.isEmpty())
        words.append(tr("Sent with it: %1").arg(reply.images.join(u", "_s)));
    if (!reply.refusedImages.isEmpty())
        words.append(tr("Not beside it in the folder: %1").arg(reply.refusedImages.join(u", "_s)));
    if (words.isEmpty())
        words.append(tr("An image that lies in the same folder is named like this: "
                        "![](photo.jpg)"));
    m_images->setText(words.join(u'\n'));
    m_save->setEnabled(false);
    m_remove->setEnabled(!reply.file.isEmpty());
}

SavedReply SavedRepliesDialog::written() const
{
    SavedReply reply{.file = m_shown.file, .title = m_title->text().trimmed()};
    reply.language = m_language->text().trimmed();
    reply.shortcut = m_shortcut->text().trimmed();
    reply.head = m_shown.head;
    reply.problem = m_shown.problem;
    reply.source = EditText::of(m_text);
    return reply;
}

bool SavedRepliesDialog::isChanged() const
{
    const SavedReply now = written();
    return now.title != m_shown.title || now.language != m_shown.language ||
           now.shortcut != m_shown.shortcut || now.source != m_shown.source;
}

void SavedRepliesDialog::whenSaved(const std::function<void()> &then)
{
    if (!isChanged()) {
        then();
        return;
    }
    showList(); // the row stays until it is decided
    Prompt::question(this,
                     {.title = tr("Not saved"),
                      .text = tr("The changes of this saved reply are not saved."),
                      .yes = tr("Give them up")},
                     then);
}

void SavedRepliesDialog::save()
{
    const auto file = ReplyFolder::write(m_replies->folder(), written());
    if (!file) {
        showProblem(file.error());
        return;
    }
    const bool hadProblem = m_shown.problem.has_value();
    m_shown = ReplyFolder::parse(file.value(), ReplyFolder::compose(written()));
    if (hadProblem || m_shown.problem)
        showReply(SavedReply(m_shown));
    else
        m_problem->hide();
    m_save->setEnabled(false);
    m_remove->setEnabled(true);
    m_replies->refresh();
}

void SavedRepliesDialog::remove()
{
    Prompt::question(
        this,
        {.title = tr("Delete saved reply"),
         .text = tr("Delete the saved reply “%1”? Everyone who shares the folder loses "
                    "it.")
                     .arg(SafeText::forName(m_shown.title)),
         .yes = tr("Delete")},
        [this] {
            const auto done = ReplyFolder::remove(m_replies->folder(), m_shown.file);
            if (!done) {
                showProblem(done.error());
                return;
            }
            showReply({});
            m_replies->refresh();
        });
}

void SavedRepliesDialog::showProblem(const ReplyFileError &error)
{
    using Kind = ReplyFileError::Kind;
    QString words;
    switch (error.kind) {
    case Kind::BadTitle:
        words = tr("The title names the file: it cannot be empty, begin with a dot or have / \\ : "
                   "in it.");
        break;
    case Kind::Exists:
        words = tr("Another saved reply has this title.");
        break;
    case Kind::NotThere:
        words = tr("The file of this saved reply is not there any more.");
        break;
    case Kind::TooLarge:
        words = tr("This text is too long for a saved reply.");
        break;
    case Kind::NotWritten:
        words = tr("The folder of saved replies cannot be written.");
        qCWarning(lcUi, "a saved reply was not written: %ls", qUtf16Printable(error.detail));
        break;
    }
    m_problem->setText(words);
    m_problem->show();
}

void SavedRepliesDialog::reject()
{
    m_settings->setAgentName(m_agent->text());
    whenSaved([this] { QDialog::reject(); });
}

} // namespace Innbox
