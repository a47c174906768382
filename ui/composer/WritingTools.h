#pragma once

#include "models/replies/SavedReplies.h"
#include "models/replies/WritingSettings.h"
#include "models/spelling/SpellChecker.h"
#include "models/values/Id.h"

#include <QHash>
#include <QObject>

namespace Innbox {

class LanguageStore;

/// What helps writing, shared by all places where replies are written: saved replies, spelling,
/// the language of each conversation. Thread: GUI.
class WritingTools : public QObject {
    Q_OBJECT
public:
    /// \param store outlives the tools
    WritingTools(LanguageStore *store, const WritingPaths &places, QObject *parent = nullptr);

    [[nodiscard]] WritingSettings *settings() { return &m_settings; }
    [[nodiscard]] SavedReplies *replies() { return &m_replies; }
    [[nodiscard]] SpellChecker *speller() { return &m_speller; }

    /// Reads what was chosen for the conversation; languageChanged() tells it.
    void readLanguage(ConversationId conversation);
    /// The language of its dictionary; empty = its spelling is not checked.
    [[nodiscard]] QString dictionaryOf(ConversationId conversation) const;
    /// The language it is written in, dictionary or not: for saved replies and dates.
    [[nodiscard]] QString languageOf(ConversationId conversation) const;
    /// \param language one of the dictionaries; empty = do not check
    void chooseLanguage(ConversationId conversation, const QString &language);

Q_SIGNALS:
    void languageChanged(Innbox::ConversationId conversation);

private:
    [[nodiscard]] QString chosen(ConversationId conversation) const;

    LanguageStore *m_store;
    WritingSettings m_settings;
    SavedReplies m_replies{};
    SpellChecker m_speller;
    QHash<ConversationId, QString> m_chosen{};
};

} // namespace Innbox
