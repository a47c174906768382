#include "ui/composer/WritingTools.h"

#include "models/Log.h"
#include "models/store/Deliver.h"
#include "models/store/LanguageStore.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
const QString Unchecked = u"-"_s; // as the store keeps it
}

WritingTools::WritingTools(LanguageStore *store, const WritingPaths &places, QObject *parent)
    : QObject(parent), m_store(store), m_settings(places),
      m_speller(places.dictionaryFolders, places.personalWords)
{
    m_replies.setFolder(m_settings.repliesFolder());
    connect(&m_settings, &WritingSettings::changed, this,
            [this] { m_replies.setFolder(m_settings.repliesFolder()); });
}

void WritingTools::readLanguage(ConversationId conversation)
{
    if (!conversation.isValid() || m_chosen.contains(conversation))
        return;
    deliver(m_store->writingLanguage(conversation), this,
            [this, conversation](const StoreResult<QString> &language) {
                if (!language || m_chosen.contains(conversation))
                    return; // the list shows the problem of the store
                m_chosen.insert(conversation, language.value());
                Q_EMIT languageChanged(conversation);
            });
}

QString WritingTools::chosen(ConversationId conversation) const
{
    const QString own = m_chosen.value(conversation);
    if (!own.isEmpty())
        return own;
    const QString usual = m_settings.spelling();
    return usual.isEmpty() ? QLocale().name() : usual;
}

QString WritingTools::dictionaryOf(ConversationId conversation) const
{
    const QList<DictionaryFile> &places = m_speller.available();
    const QString wanted = chosen(conversation);
    int row = DictionaryList::closest(places, wanted);
    // The C locale names no language: any dictionary is better than none, English as the program.
    if (row < 0 && QLocale().language() == QLocale::C && wanted == QLocale().name()) {
        row = DictionaryList::closest(places, u"en_US"_s);
        if (row < 0 && !places.isEmpty())
            row = 0;
    }
    return row < 0 ? QString() : places.at(row).language;
}

QString WritingTools::languageOf(ConversationId conversation) const
{
    const QString own = chosen(conversation);
    return own == Unchecked ? QLocale().name() : own;
}

void WritingTools::chooseLanguage(ConversationId conversation, const QString &language)
{
    const QString wanted = language.isEmpty() ? Unchecked : language;
    m_chosen.insert(conversation, wanted);
    deliver(m_store->setWritingLanguage(conversation, wanted), this,
            [](const StoreResult<Done> &done) {
                if (!done) // it holds until the program ends
                    qCWarning(lcUi, "the language of a conversation was not kept: %ls",
                              qUtf16Printable(done.error().word()));
            });
    if (!language.isEmpty())
        m_settings.setSpelling(language); // the next conversation begins with it
    Q_EMIT languageChanged(conversation);
}

} // namespace Innbox
