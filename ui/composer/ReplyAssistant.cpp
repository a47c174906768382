#include "ui/composer/ReplyAssistant.h"

#include "models/store/Deliver.h"
#include "ui/composer/LanguageGroups.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/composer/SavedRepliesDialog.h"
#include "ui/composer/SpellingMarks.h"
#include "ui/composer/WritingTools.h"
#include "ui/text/EditText.h"
#include "ui/text/SafeText.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ReplyAssistant::ReplyAssistant(const WindowServices &services, WritingTools *tools, ReplyEdit *edit,
                               QObject *parent)
    : QObject(parent), m_services(services), m_tools(tools), m_edit(edit),
      m_marks(new SpellingMarks(edit, tools->speller(), this)),
      m_picker(new SavedReplyPicker(tools->replies(), edit))
{
    m_picker->setFill([this](const SavedReply &reply) { return filled(reply); });
    connect(edit, &ReplyEdit::repliesAsked, this, &ReplyAssistant::openPicker);
    connect(edit, &ReplyEdit::slashTyped, this, [this] {
        if (m_tools->replies()->all().isEmpty())
            return; // a slash is a slash
        m_hasSlash = true;
        popUp(SavedReplyPicker::Way::Slash);
    });
    connect(edit, &ReplyEdit::menuAsked, this, &ReplyAssistant::showMenu);
    connect(m_picker, &SavedReplyPicker::chosen, this, &ReplyAssistant::insert);
    connect(m_picker, &SavedReplyPicker::givenUp, this, &ReplyAssistant::putBack);
    connect(m_picker, &SavedReplyPicker::editAsked, this, &ReplyAssistant::openEditor);
    connect(tools, &WritingTools::languageChanged, this, [this](ConversationId conversation) {
        if (conversation == m_row.id)
            showSpelling();
    });
    connect(tools->speller(), &SpellChecker::found, this, &ReplyAssistant::showSpelling);
    connect(services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_row.id.isValid() && changes.conversations.contains(m_row.id))
            readStay();
    });
}

void ReplyAssistant::setConversation(const Conversation &row)
{
    const bool isOther = row.id != m_row.id;
    m_row = row;
    if (isOther) {
        m_stay = {};
        readStay();
        m_tools->readLanguage(row.id);
    }
    showSpelling();
}

void ReplyAssistant::readStay()
{
    if (!m_row.id.isValid() || !m_services.stays)
        return;
    deliver(m_services.stays->stay(m_row.id), this,
            [this, id = m_row.id](const StoreResult<ConversationStay> &stay) {
                if (!stay || id != m_row.id)
                    return; // then its variables stay to be filled in by hand
                m_stay = stay.value();
                showSpelling();
            });
}

void ReplyAssistant::showSpelling()
{
    m_marks->setNames(QStringList{m_row.guestName, m_row.propertyName, m_stay.stay.bookerName,
                                  m_stay.stay.propertyName, m_tools->settings()->agentName()} +
                      m_stay.stay.guestNames);
    m_marks->setLanguage(m_row.id.isValid() ? m_tools->dictionaryOf(m_row.id) : QString());
    Q_EMIT spellingChanged();
}

QString ReplyAssistant::spellingWords() const
{
    if (m_tools->speller()->available().isEmpty())
        return {};
    if (m_marks->language().isEmpty())
        return tr("No spelling");
    //: %1 is a language, as in "English spelling"
    return tr("%1 spelling").arg(LanguageGroups::nameOf(m_marks->language()));
}

void ReplyAssistant::fillLanguages(QMenu *menu)
{
    for (QMenu *const old : menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        old->deleteLater(); // of the last time: clear() leaves them
    auto *const group = new QActionGroup(menu);
    const auto add = [this, group](QMenu *to, const QString &words, const QString &language) {
        QAction *const action = to->addAction(words);
        action->setObjectName(u"language_"_s + language);
        action->setCheckable(true);
        action->setChecked(language == m_marks->language());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = m_row.id, language] { m_tools->chooseLanguage(id, language); });
    };
    for (const LanguageGroup &one : LanguageGroups::of(m_tools->speller()->available())) {
        if (one.variants.size() == 1) {
            add(menu, one.name, one.variants.first().language);
            continue;
        }
        QMenu *const variants = menu->addMenu(one.name);
        for (const LanguageGroup::Variant &variant : one.variants)
            add(variants, variant.name, variant.language);
        variants->menuAction()->setCheckable(true);
        variants->menuAction()->setChecked(
            std::ranges::any_of(one.variants, [this](const auto &variant) {
                return variant.language == m_marks->language();
            }));
    }
    menu->addSeparator();
    add(menu, tr("Do not check"), QString());
}

// --- saved replies -----------------------------------------------------------------------------

QString ReplyAssistant::unfilled() const
{
    const QString text = EditText::of(m_edit);
    const auto gap = ReplyVariables::gapFrom(text, 0);
    return gap ? text.mid(gap->at, gap->length) : QString();
}

void ReplyAssistant::goToGap()
{
    m_edit->selectGap(ReplyVariables::gapFrom(EditText::of(m_edit), 0));
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ReplyAssistant::openPicker()
{
    m_hasSlash = false;
    popUp(SavedReplyPicker::Way::Key);
}

void ReplyAssistant::popUp(SavedReplyPicker::Way way)
{
    QRect place = m_edit->cursorRect();
    place.moveTopLeft(m_edit->viewport()->mapToGlobal(place.topLeft()));
    m_picker->openAt(place, m_tools->languageOf(m_row.id), way);
}

ReplyValues ReplyAssistant::values(const QString &language) const
{
    const Reservation &stay = m_stay.stay;
    const QString guest = !m_row.guestName.isEmpty()   ? m_row.guestName
                          : !stay.guestNames.isEmpty() ? stay.guestNames.first()
                                                       : stay.bookerName;
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    const auto day = [&locale](QDate date) {
        return date.isValid() ? locale.toString(date, QLocale::LongFormat) : QString();
    };
    const QString property = m_row.propertyName.isEmpty() ? stay.propertyName : m_row.propertyName;
    return {{u"guest.name"_s, SafeText::forName(guest)},
            {u"reservation"_s, SafeText::forName(m_row.reservation)},
            {u"property.name"_s, SafeText::forName(property)},
            {u"checkin"_s, day(stay.checkin)},
            {u"checkout"_s, day(stay.checkout)},
            {u"agent.name"_s, m_tools->settings()->agentName()}};
}

QString ReplyAssistant::filled(const SavedReply &reply) const
{
    const QString language =
        reply.language.isEmpty() ? m_tools->languageOf(m_row.id) : reply.language;
    return ReplyVariables::expand(reply.body, values(language));
}

void ReplyAssistant::insert(const SavedReply &reply)
{
    const QString text = filled(reply);
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    if (m_hasSlash && !cursor.hasSelection())
        cursor.deletePreviousChar();
    m_hasSlash = false;
    const int from = cursor.selectionStart();
    cursor.insertText(text);
    cursor.endEditBlock();
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::PopupFocusReason);
    const auto gap = ReplyVariables::gapFrom(EditText::of(m_edit), from);
    if (gap && gap->at < from + text.size())
        m_edit->selectGap(gap);
    if (!reply.images.isEmpty())
        Q_EMIT imagesChosen(m_tools->replies()->folder(), reply.images);
    if (!reply.refusedImages.isEmpty())
        Q_EMIT noted(tr("The saved reply names %1, but no such image lies beside it.")
                         .arg(reply.refusedImages.join(u", "_s)));
}

void ReplyAssistant::putBack(const QString &typed)
{
    m_edit->setFocus(Qt::PopupFocusReason);
    if (m_hasSlash && !typed.isEmpty())
        m_edit->insertPlainText(typed);
    m_hasSlash = false;
}

void ReplyAssistant::openEditor()
{
    if (!m_editor)
        m_editor =
            new SavedRepliesDialog(m_tools->replies(), m_tools->settings(), m_edit->window());
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

// --- the menu of the edit ----------------------------------------------------------------------

void ReplyAssistant::showMenu(int position, const QPoint &global)
{
    const QTextCursor word = m_marks->markAt(position);
    if (!word.hasSelection()) {
        showMenuOf({}, {}, global);
        return;
    }
    deliver(
        m_tools->speller()->suggestions(m_marks->language(), word.selectedText()), this,
        [this, word, global](const QStringList &instead) { showMenuOf(word, instead, global); });
}

void ReplyAssistant::showMenuOf(const QTextCursor &word, const QStringList &instead,
                                const QPoint &global)
{
    QMenu *const menu = m_edit->createStandardContextMenu();
    menu->setObjectName(u"replyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *const first = menu->actions().value(0);
    if (word.hasSelection()) {
        QList<QAction *> actions;
        for (const QString &better : instead) {
            auto *const action = new QAction(better, menu);
            QFont bold = menu->font();
            bold.setBold(true);
            action->setFont(bold);
            connect(action, &QAction::triggered, this, [word, better] {
                QTextCursor there = word;
                there.insertText(better);
            });
            actions.append(action);
        }
        if (instead.isEmpty()) {
            auto *const none = new QAction(tr("No suggestions"), menu);
            none->setEnabled(false);
            actions.append(none);
        }
        auto *const learn = new QAction(tr("Add “%1” to my words").arg(word.selectedText()), menu);
        learn->setObjectName(u"addWord"_s);
        connect(learn, &QAction::triggered, this, [this, text = word.selectedText()] {
            deliver(m_tools->speller()->learn(text), this, [this](bool isKept) {
                if (!isKept)
                    Q_EMIT noted(tr("The word is known until Innbox ends: the list of your words "
                                    "cannot be written."));
            });
        });
        auto *const line = new QAction(menu);
        line->setSeparator(true);
        menu->insertActions(first, actions << learn << line);
    }
    menu->addSeparator();
    QAction *const saved = menu->addAction(tr("Saved replies…"));
    saved->setShortcut(Qt::CTRL | Qt::Key_T);
    connect(saved, &QAction::triggered, this, &ReplyAssistant::openPicker);
    if (!m_tools->speller()->available().isEmpty())
        fillLanguages(menu->addMenu(tr("Spelling")));
    else
        menu->addAction(tr("Spelling: no dictionary is installed"))->setEnabled(false);
    menu->popup(global);
}

} // namespace Innbox
