#include "tests/ui/WritingFixture.h"
#include "ui/dialogs/KeyboardDialog.h"
#include "ui/shell/Translations.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace Innbox;
using namespace Innbox::Writing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &englishKeys()
{
    static const QRegularExpression keys(u"\\b(Ctrl|Control|Shift\\+|Return|Del\\b|PgUp|PgDown)"_s);
    return keys;
}

/// Everything a person can read of a widget and its children.
QStringList wordsOf(const QWidget *widget)
{
    QStringList words;
    QList<QWidget *> all = widget->findChildren<QWidget *>();
    for (const QWidget *const one : std::as_const(all)) {
        words << one->toolTip() << one->accessibleName() << one->accessibleDescription();
        if (const auto *const label = qobject_cast<const QLabel *>(one))
            words << label->text();
        if (const auto *const button = qobject_cast<const QAbstractButton *>(one))
            words << button->text();
    }
    for (const QAction *const action : widget->findChildren<QAction *>())
        words << action->text() << action->shortcut().toString(QKeySequence::NativeText);
    words.removeAll(QString());
    return words;
}

} // namespace

/// German as a whole: our words, those of Qt, the names of keys.
class GermanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_words = std::make_unique<Translations>(QLocale(u"de_DE"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void buttonsOfQtAreGerman_data();
    void buttonsOfQtAreGerman();
    void fileDialogsAreGerman();
    void contextMenusAreGerman();
    void keysAreGermanInTheWindow();
    void noTranslationNamesEnglishKeys();
    void anotherLanguageIsNotMixed();

private:
    std::unique_ptr<Translations> m_words{};
};

void GermanTest::buttonsOfQtAreGerman_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<QString>("words");
    const auto row = [](QDialogButtonBox::StandardButton button, const QString &words) {
        QTest::newRow(qPrintable(words)) << int(button) << words;
    };
    row(QDialogButtonBox::Cancel, u"Abbrechen"_s);
    row(QDialogButtonBox::Save, u"Speichern"_s);
    row(QDialogButtonBox::Open, u"Öffnen"_s);
    row(QDialogButtonBox::Close, u"Schließen"_s);
    row(QDialogButtonBox::Yes, u"Ja"_s);
    row(QDialogButtonBox::No, u"Nein"_s);
    row(QDialogButtonBox::Discard, u"Verwerfen"_s);
    row(QDialogButtonBox::Retry, u"Wiederholen"_s);
    row(QDialogButtonBox::Help, u"Hilfe"_s);
}

void GermanTest::buttonsOfQtAreGerman()
{
    QFETCH(int, button);
    QFETCH(QString, words);
    const QDialogButtonBox box{QDialogButtonBox::StandardButtons(button)};
    QCOMPARE(box.buttons().first()->text().remove(u'&'), words);
    QMessageBox message(QMessageBox::Question, u"Titel"_s, u"Text"_s,
                        QMessageBox::StandardButtons(button));
    QCOMPARE(message.buttons().first()->text().remove(u'&'), words);
}

void GermanTest::fileDialogsAreGerman()
{
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    const QStringList words = wordsOf(&dialog);
    for (const auto *const german : {u"Suchen in:", u"Datei&name:", u"Dateien des Typs:",
                                     u"Abbrechen", u"Übergeordnetes Verzeichnis"}) {
        const QString wanted = QString::fromUtf16(german).remove(u'&');
        const bool isThere = std::ranges::any_of(
            words, [&wanted](QString word) { return word.remove(u'&').contains(wanted); });
        QVERIFY2(isThere, qPrintable(wanted + u" in "_s + words.join(u" | "_s)));
    }
    static const QRegularExpression english(
        u"\\b(Look in|File name|Files of type|Open|Cancel|Back|Forward|Directory|Create|View)\\b"_s);
    for (const QString &word : words)
        QVERIFY2(!word.contains(english), qPrintable(word));
}

void GermanTest::contextMenusAreGerman()
{
    QLineEdit line(u"Wort"_s);
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    QStringList words;
    for (const QAction *const action : menu->actions())
        words.append(action->text().remove(u'&').section(u'\t', 0, 0));
    words.removeAll(QString());
    QCOMPARE(words,
             QStringList({u"Rückgängig"_s, u"Wiederherstellen"_s, u"Ausschneiden"_s, u"Kopieren"_s,
                          u"Einfügen"_s, u"Löschen"_s, u"Alles auswählen"_s}));
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture);
    const std::unique_ptr<QMenu> standard(edit->createStandardContextMenu());
    QVERIFY(standard->actions().first()->text().contains(u"Rückgängig"_s));
    QVERIFY(standard->actions().first()->text().contains(u"Strg+Z"_s));
}

void GermanTest::keysAreGermanInTheWindow()
{
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture));
    QWidget *const shown = fixture.find<QWidget>(u"threadView")->window();
    const QStringList window = wordsOf(shown);
    const KeyboardDialog dialog(shown->actions(), shown);
    const QStringList keyboard = wordsOf(&dialog);
    QVERIFY(keyboard.contains(u"Strg+Umschalt+F"_s));
    QVERIFY(keyboard.contains(u"Strg+Eingabe"_s));
    for (const QString &words : window + keyboard)
        QVERIFY2(!words.contains(englishKeys()), qPrintable(words));
}

void GermanTest::noTranslationNamesEnglishKeys()
{
    QFile file(QStringLiteral(INNBOX_SOURCE_DIR "/translations/innbox_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "translation"_L1)
            continue;
        const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        ++count;
        QVERIFY2(!words.contains(englishKeys()), qPrintable(words));
    }
    QVERIFY(!xml.hasError());
    QVERIFY(count > 900);
}

void GermanTest::anotherLanguageIsNotMixed()
{
    m_words.reset(); // the program has one language at a time
    // Our words are English there: those of Qt are, too.
    m_words = std::make_unique<Translations>(QLocale(u"fr_FR"_s));
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    QCOMPARE(box.buttons().first()->text(), u"Cancel"_s);
    QCOMPARE(QKeySequence(Qt::SHIFT | Qt::Key_A).toString(QKeySequence::NativeText), u"Shift+A"_s);
}

QTEST_MAIN(GermanTest)
#include "GermanTest.moc"
