#pragma once

#include "models/store/StoreError.h"
#include "models/values/Draft.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>

namespace Innbox {

class Clock;
class DraftStore;

/// Drafts of the conversations: what is typed reaches the store at every pause, and at the latest
/// MostUnsaved after it was typed. Other processes write to the same store: every save names the
/// revision it replaces. A draft that nobody touched here follows the store; what was typed here
/// since the last save is never cleared. Thread: GUI.
class DraftAutosave : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Pause{300};
    static constexpr std::chrono::milliseconds MostUnsaved{800};

    /// Both outlive the keeper.
    DraftAutosave(DraftStore *store, Clock *clock, QObject *parent = nullptr);
    /// Hands what is unsaved to the store.
    ~DraftAutosave() override;

    /// Reads the draft of a conversation; answered by loaded(), at once when it is known.
    void load(ConversationId conversation);
    /// What stands there now; the same as before costs nothing.
    void change(const Draft &draft);
    /// Hands everything unsaved to the store now.
    void flush();
    /// Another step of the store took the draft over or wrote it: nothing of it is saved any more.
    /// \param draft with the revision it has in the store now
    void replace(const Draft &draft);
    /// A step that was to take the draft did not: \p draft stands there again, to be saved. What
    /// the store still has is \p stored with \p revision.
    void putBack(const Draft &draft, const QString &stored, qint64 revision);
    /// A step of the store that changes the draft is under way, and its answer says how: until
    /// endStep() the draft is not read again. They nest.
    void beginStep(ConversationId conversation);
    void endStep(ConversationId conversation);
    /// Something of these conversations changed in the store: drafts nobody touched here follow.
    void refresh(const QSet<ConversationId> &conversations);
    /// The same for every draft that was loaded.
    void refreshAll();
    /// The text as the store had it when it was last read or saved.
    [[nodiscard]] QString stored(ConversationId conversation) const;
    /// What the keeper knows; empty when it was never loaded.
    [[nodiscard]] Draft known(ConversationId conversation) const;
    [[nodiscard]] bool isSettled() const { return m_loading == 0; }

Q_SIGNALS:
    void loaded(const Innbox::Draft &draft);
    /// Another text or quote stands there now, whoever put it there.
    void changed(const Innbox::Draft &draft);
    /// The store has it. \p atMs wall clock, ms UTC
    void saved(Innbox::ConversationId conversation, qint64 atMs);
    void failed(const Innbox::StoreError &error);
    /// The draft was changed in another place, or sent there (\p isSent); what stands here now is
    /// what that place wrote, with what was typed here since behind it.
    void overtaken(Innbox::ConversationId conversation, bool isSent);
    void settled();

private:
    void saveLater();
    void look();
    void save(const Draft &draft);
    void compare(ConversationId conversation);
    void reconcile(ConversationId conversation, bool isSent);

    DraftStore *m_store;
    Clock *m_clock;
    QHash<ConversationId, Draft> m_known{};    ///< as shown; the revision is the last one stored
    QHash<ConversationId, QString> m_stored{}; ///< the text of that revision
    QHash<ConversationId, int> m_steps{};      ///< saves and other steps under way
    QSet<ConversationId> m_stale{};            ///< to be compared when its steps have ended
    QSet<ConversationId> m_unkept{};           ///< the last save failed: only here
    ConversationId m_unsaved;                  ///< one at most: leaving a conversation saves it
    qint64 m_changedAtMs = 0;                  ///< steady: the last change
    qint64 m_firstUnsavedMs = 0;               ///< steady: the first change that is not saved
    bool m_isWaiting = false;
    int m_loading = 0;
};

} // namespace Innbox
