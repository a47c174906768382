#pragma once

#include "models/store/StoreError.h"
#include "models/values/Draft.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace Innbox {

class Clock;
class DraftStore;

/// Drafts of the conversations: what is typed reaches the store at every pause, and at the latest
/// MostUnsaved after it was typed. Thread: GUI.
class DraftKeeper : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds Pause{300};
    static constexpr std::chrono::milliseconds MostUnsaved{800};

    /// Both outlive the keeper.
    DraftKeeper(DraftStore *store, Clock *clock, QObject *parent = nullptr);
    /// Hands what is unsaved to the store.
    ~DraftKeeper() override;

    /// Reads the draft of a conversation; answered by loaded(), at once when it is known.
    void load(ConversationId conversation);
    /// What stands there now; the same as before costs nothing.
    void change(const Draft &draft);
    /// Hands everything unsaved to the store now.
    void flush();
    /// Another step of the store took the draft over or wrote it: nothing of it is saved any more.
    void replace(const Draft &draft);
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
    void settled();

private:
    void saveLater();
    void look();
    void save(const Draft &draft);

    DraftStore *m_store;
    Clock *m_clock;
    QHash<ConversationId, Draft> m_known{};
    ConversationId m_unsaved;    ///< one at most: leaving a conversation saves it
    qint64 m_changedAtMs = 0;    ///< steady: the last change
    qint64 m_firstUnsavedMs = 0; ///< steady: the first change that is not saved
    bool m_isWaiting = false;
    int m_loading = 0;
};

} // namespace Innbox
