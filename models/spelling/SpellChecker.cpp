#include "models/spelling/SpellChecker.h"

#include "models/spelling/Dictionary.h"
#include "models/spelling/PersonalWords.h"
#include "models/spelling/ShippedWords.h"
#include "models/spelling/SpellText.h"
#include "models/store/Deliver.h"

#include <QHash>
#include <QPromise>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int MostSuggestions = 6;
}

/// What the worker works with.
struct SpellChecker::Worker {
    QString personalFile{};
    QList<DictionaryFile> places{};
    QHash<QString, std::shared_ptr<Dictionary>> open{}; ///< null = cannot be read
    QHash<QString, QSet<QString>> shipped{};            ///< by language, as they are written
    QSet<QString> personal{};                           ///< folded
    bool isPersonalRead = false;

    [[nodiscard]] std::shared_ptr<Dictionary> dictionary(const QString &language)
    {
        if (const auto known = open.constFind(language); known != open.cend())
            return *known;
        std::shared_ptr<Dictionary> made;
        for (const DictionaryFile &place : std::as_const(places)) {
            if (place.language == language)
                made = Dictionary::open(place);
        }
        if (made) {
            for (const QString &word : ShippedWords::of(language)) {
                made->add(word); // to be suggested
                shipped[language].insert(word);
            }
        }
        open.insert(language, made);
        return made;
    }

    [[nodiscard]] bool isPersonal(const QString &word)
    {
        if (!isPersonalRead) {
            for (const QString &one : PersonalWords::read(personalFile))
                personal.insert(SpellText::normalised(one).toCaseFolded());
            isPersonalRead = true;
        }
        return personal.contains(word.toCaseFolded());
    }

    /// As it is in the list, or with a capital at the beginning of a sentence. Hunspell is not
    /// asked: a word it keeps for compounds stays wrong although it was added.
    [[nodiscard]] bool isShipped(const QString &language, const QString &word) const
    {
        const QSet<QString> words = shipped.value(language);
        return words.contains(word) || words.contains(word.left(1).toLower() + word.mid(1));
    }

    /// A word that stands alone or between hyphens.
    [[nodiscard]] bool isKnown(const QString &language, Dictionary &book, const QString &word)
    {
        const auto knows = [&](const QString &one) {
            return isPersonal(one) || isShipped(language, one) || book.knows(one);
        };
        return knows(word) || (word.endsWith("'s"_L1) && knows(word.chopped(2)));
    }

    /// What hyphens join is right when it is known as a whole, or each part is.
    [[nodiscard]] bool isRight(const QString &language, Dictionary &book, const QString &word)
    {
        const QStringList parts = SpellText::parts(word);
        return isKnown(language, book, word) ||
               (parts.size() > 1 && std::ranges::all_of(parts, [&](const QString &part) {
                    return part.size() == 1 || isKnown(language, book, part);
                }));
    }

    [[nodiscard]] QSet<QString> wrong(const QString &language, const QStringList &words)
    {
        QSet<QString> bad;
        const auto book = dictionary(language);
        if (!book)
            return bad;
        for (const QString &word : words) {
            const QString plain = SpellText::normalised(word);
            if (SpellText::isScriptOf(plain, language) && !isRight(language, *book, plain))
                bad.insert(word);
        }
        return bad;
    }
};

/// Does the work after all that was asked for before.
template <class T, class Work>
QFuture<T> SpellChecker::run(Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    m_pool.start([promise, worker = m_worker, work = std::move(work)] {
        promise->addResult(work(*worker));
        promise->finish();
    });
    return future;
}

SpellChecker::SpellChecker(const QStringList &dictionaryFolders, const QString &personalWords,
                           QObject *parent)
    : QObject(parent), m_worker(std::make_shared<Worker>())
{
    m_worker->personalFile = personalWords;
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(int(std::chrono::milliseconds(std::chrono::seconds(5)).count()));
    if (!Dictionary::isBuiltIn() || dictionaryFolders.isEmpty()) {
        m_isFound = true;
        return;
    }
    const auto places = run<QList<DictionaryFile>>([dictionaryFolders](Worker &worker) {
        worker.places = DictionaryList::find(dictionaryFolders);
        return worker.places;
    });
    deliver(places, this, [this](const QList<DictionaryFile> &all) {
        m_places = all;
        m_isFound = true;
        Q_EMIT found();
    });
}

SpellChecker::~SpellChecker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<QSet<QString>> SpellChecker::wrongOf(const QString &language, const QStringList &words)
{
    return run<QSet<QString>>(
        [language, words](Worker &worker) { return worker.wrong(language, words); });
}

QFuture<QStringList> SpellChecker::suggestions(const QString &language, const QString &word)
{
    return run<QStringList>([language, word](Worker &worker) {
        const auto book = worker.dictionary(language);
        return book ? book->suggest(SpellText::normalised(word), MostSuggestions) : QStringList();
    });
}

QFuture<bool> SpellChecker::learn(const QString &word)
{
    const QFuture<bool> done = run<bool>([plain = SpellText::normalised(word)](Worker &worker) {
        worker.personal.insert(plain.toCaseFolded());
        return PersonalWords::add(worker.personalFile, plain);
    });
    deliver(done, this, [this](bool) { Q_EMIT learned(); });
    return done;
}

} // namespace Innbox
