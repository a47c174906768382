#pragma once

#include "models/spelling/DictionaryList.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace Innbox {

/// The dictionaries of the system and the personal words, on a thread of their own: nobody who
/// types waits for them. Thread: GUI; futures resolve on the worker, receive them with deliver().
class SpellChecker : public QObject {
    Q_OBJECT
public:
    /// \param dictionaryFolders searched in the background; available() is empty until then
    SpellChecker(const QStringList &dictionaryFolders, const QString &personalWords,
                 QObject *parent = nullptr);
    /// Waits for the word under way.
    ~SpellChecker() override;

    /// The languages there are; empty = spelling is not checked here.
    [[nodiscard]] const QList<DictionaryFile> &available() const { return m_places; }
    [[nodiscard]] bool isSettled() const { return m_isFound; }

    /// Which of \p words are wrong in \p language (of available()). None when the dictionary
    /// cannot be read.
    [[nodiscard]] QFuture<QSet<QString>> wrongOf(const QString &language, const QStringList &words);
    /// At most 6 words instead of \p word.
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &language, const QString &word);
    /// Knows the word in every language from now on. The value says whether it could be kept.
    [[nodiscard]] QFuture<bool> learn(const QString &word);

Q_SIGNALS:
    /// available() is known.
    void found();
    /// A word was learned: what was wrong may be right.
    void learned();

private:
    struct Worker;
    template <class T, class Work>
    QFuture<T> run(Work work);

    QList<DictionaryFile> m_places{};
    bool m_isFound = false;
    std::shared_ptr<Worker> m_worker; ///< used by the worker alone
    QThreadPool m_pool{};
};

} // namespace Innbox
