#pragma once

#include <QHash>
#include <QObject>
#include <QPlainTextEdit>
#include <QSet>
#include <QTimer>

namespace Innbox {

class SpellChecker;

/// The waves under wrong words of an edit. Only what is in view is looked at, after a moment of
/// rest, and the text itself is never touched. Thread: GUI.
class SpellingMarks : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    SpellingMarks(QPlainTextEdit *edit, SpellChecker *checker, QObject *parent = nullptr);

    /// Of the dictionary; empty = no marks.
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }
    /// Names of persons and places: their words are no errors.
    void setNames(const QStringList &names);
    /// The marked word around a place of the text; without a selection when there is none.
    [[nodiscard]] QTextCursor markAt(int position) const;
    /// How many words are marked.
    [[nodiscard]] int count() const { return int(m_edit->extraSelections().size()); }

Q_SIGNALS:
    void marked();

private:
    void look();
    void take(const QString &language, const QStringList &asked, const QSet<QString> &wrong);
    void mark();
    template <class Take>
    void eachWord(Take take) const;

    QPlainTextEdit *m_edit;
    SpellChecker *m_checker;
    QString m_language{};
    QSet<QString> m_names{};
    QHash<QString, bool> m_known{}; ///< word -> it is wrong, in m_language
    QTimer m_soon{};
    bool m_isAsking = false;
};

} // namespace Innbox
