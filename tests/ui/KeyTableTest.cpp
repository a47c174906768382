#include "ui/dialogs/KeyTable.h"
#include "tests/ui/WindowFixture.h"
#include "ui/dialogs/KeyboardDialog.h"
#include "ui/shell/Translations.h"
#include "ui/text/KeyText.h"

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLabel>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QShortcut>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Which group of the table tells about the keys of a source file. A file that handles keys and is
/// not here fails the test.
const QHash<QString, QString> &groupOfFile()
{
    static const QHash<QString, QString> groups{
        {u"ConversationView.cpp"_s, u"conversations"_s},
        {u"ThreadInput.cpp"_s, u"messages"_s},
        {u"ReplyEdit.cpp"_s, u"reply"_s},
        {u"FindBar.cpp"_s, u"find"_s},
        {u"AttachmentCard.cpp"_s, u"images"_s},
        {u"SavedReplyPicker.cpp"_s, u"replies"_s},
        {u"ReplyAssistant.cpp"_s, u"reply"_s},
        {u"ImageViewerKeys.cpp"_s, u"viewer"_s},
        {u"ImageViewer.cpp"_s, u"viewer"_s},
        {u"SearchField.cpp"_s, u"search"_s},
        {u"HitView.cpp"_s, u"hits"_s},
        {u"FolderView.cpp"_s, u"folders"_s},
        {u"PropertyView.cpp"_s, u"folders"_s},
        {u"CommandPalette.cpp"_s, u"palette"_s},
        {u"BodyView.cpp"_s, u"wire"_s},
        {u"SandboxPage.cpp"_s, u"sandbox"_s},
        {u"Dialog.cpp"_s, u"dialogs"_s},
        {u"ThreadPane.cpp"_s, u"reply"_s},
    };
    return groups;
}

/// Files whose keys are not handled there: the actions are listed by themselves.
bool isList(const QString &file)
{
    return file == u"Actions.cpp" || file == u"KeyTable.cpp" || file == u"KeyText.cpp";
}

QSet<int> keysOf(const QString &group)
{
    QSet<int> keys;
    for (const KeyTable::Group &one : KeyTable::groups()) {
        if (one.name != group)
            continue;
        for (const KeyTable::Row &row : one.rows) {
            for (const QKeySequence &sequence : row.keys)
                keys.insert(sequence[0].key());
        }
    }
    return keys;
}

/// The keys that a source mentions: Qt::Key_X, and standard ones like QKeySequence::Copy.
QSet<int> keysIn(const QString &source)
{
    QSet<int> keys;
    static const QRegularExpression named(u"Qt::(Key_\\w+)"_s);
    static const QRegularExpression standard(u"matches\\(QKeySequence::(\\w+)\\)"_s);
    const QMetaEnum names = QMetaEnum::fromType<Qt::Key>();
    for (const QRegularExpressionMatch &match : named.globalMatch(source))
        keys.insert(names.keyToValue(match.captured(1).toLatin1().constData()));
    const QMetaEnum standards = QMetaEnum::fromType<QKeySequence::StandardKey>();
    for (const QRegularExpressionMatch &match : standard.globalMatch(source)) {
        const int key = standards.keyToValue(match.captured(1).toLatin1().constData());
        keys.insert(QKeySequence(QKeySequence::StandardKey(key))[0].key());
    }
    if (keys.remove(Qt::Key_Enter)) // the one of the number pad
        keys.insert(Qt::Key_Return);
    keys.remove(Qt::Key_Tab); // walks the focus as everywhere
    keys.remove(Qt::Key_Backtab);
    return keys;
}

QStringList linesOf(const QWidget *dialog, const QString &name)
{
    QStringList lines;
    for (const QLabel *const label : dialog->findChildren<QLabel *>(name))
        lines.append(label->text());
    return lines;
}

} // namespace

/// F1 lists every key of the program.
class KeyTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyKeyOfTheSourcesIsListed();
    void everyActionIsListed();
    void everyGroupIsShown();
    void keysAreNamed();

private:
    std::unique_ptr<Translations> m_words{};
};

void KeyTableTest::everyKeyOfTheSourcesIsListed()
{
    const QString root = QStringLiteral(INNBOX_SOURCE_DIR "/ui/");
    QDirIterator files(root, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    int found = 0;
    QStringList faults;
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QFileInfo(path).fileName();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QSet<int> keys = keysIn(QString::fromUtf8(file.readAll()));
        if (keys.isEmpty() || isList(name))
            continue;
        ++found;
        const QString group = groupOfFile().value(name);
        if (group.isEmpty()) {
            faults.append(name + u" handles keys: KeyTable has no group for it"_s);
            continue;
        }
        for (const int key : keys - keysOf(group))
            faults.append(u"%1: %2 is not in KeyTable, group %3"_s.arg(
                name, QKeySequence(key).toString(), group));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(found >= 14); // the sources were read at all
}

void KeyTableTest::everyActionIsListed()
{
    WindowFixture fixture;
    fixture.fillLikeADay();
    MainWindow &window = fixture.window();
    KeyboardDialog dialog(window.actions(), &window);
    const QStringList keys = linesOf(&dialog, u"keyName"_s);
    const QStringList words = linesOf(&dialog, u"keyWords"_s);
    QCOMPARE(keys.size(), words.size());
    int actions = 0;
    for (const QAction *const action : window.findChildren<QAction *>()) {
        for (const QKeySequence &one : action->shortcuts()) {
            ++actions;
            const QString shown = KeyText::of(one);
            const bool isListed = std::ranges::any_of(keys, [&shown](const QString &line) {
                return line.split(u" / "_s).contains(shown);
            });
            QVERIFY2(isListed, qPrintable(shown + u' ' + action->text()));
        }
    }
    QVERIFY(actions >= 20);
    for (const QShortcut *const shortcut : window.findChildren<QShortcut *>())
        QVERIFY2(keys.contains(KeyText::of(shortcut->key())),
                 qPrintable(shortcut->key().toString()));
}

void KeyTableTest::everyGroupIsShown()
{
    WindowFixture fixture;
    MainWindow &window = fixture.window();
    const KeyboardDialog dialog(window.actions(), &window);
    const QStringList shown = linesOf(&dialog, u"keyGroup"_s);
    QSet<QString> names;
    for (const KeyTable::Group &group : KeyTable::groups()) {
        QVERIFY2(shown.contains(group.heading), qPrintable(group.heading));
        QVERIFY(!group.rows.isEmpty());
        for (const KeyTable::Row &row : group.rows)
            QVERIFY(!row.keys.isEmpty() && !row.words.isEmpty());
        names.insert(group.name);
    }
    QCOMPARE(names.size(), KeyTable::groups().size());
}

void KeyTableTest::keysAreNamed()
{
    QCOMPARE(KeyText::of(QKeySequence(Qt::CTRL | Qt::Key_Return)), u"Ctrl+Enter"_s);
    QCOMPARE(KeyText::of(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)), u"Ctrl+Shift+F"_s);
    QCOMPARE(KeyText::of({QKeySequence(Qt::Key_J), QKeySequence(Qt::Key_Down)}), u"J / Down"_s);
    const Translations german(QLocale(u"de_DE"_s));
    QCOMPARE(KeyText::of(QKeySequence(Qt::CTRL | Qt::Key_Return)), u"Strg+Eingabe"_s);
    QCOMPARE(KeyText::of(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)), u"Strg+Umschalt+F"_s);
}

QTEST_MAIN(KeyTableTest)
#include "KeyTableTest.moc"
