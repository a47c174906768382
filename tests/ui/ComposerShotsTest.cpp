#include "tests/support/TinyDictionary.h"
#include "tests/ui/WindowFixture.h"
#include "ui/composer/AttachmentCard.h"
#include "ui/composer/CompareDialog.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/DraftAutosave.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/composer/SavedRepliesDialog.h"
#include "ui/composer/SavedReplyPicker.h"
#include "ui/dialogs/Prompt.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLinearGradient>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Draws the composer in its states and looks. INNBOX_SHOTS names a folder to keep the pictures in.
class ComposerShotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void theComposerIsDrawn_data();
    void theComposerIsDrawn();

private:
    void shoot(QWidget *widget, const QString &name) const;
    QTemporaryDir m_folder{};
};

namespace {

const QString Ada = u"6066547158"_s;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString photo(const QString &path, QSize size, QColor from, QColor to)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient ground(0, 0, size.width(), size.height());
    ground.setColorAt(0, from);
    ground.setColorAt(1, to);
    painter.fillRect(image.rect(), ground);
    painter.setPen(QPen(Qt::white, size.width() / 60.0));
    for (int x = 0; x < size.width(); x += size.width() / 8)
        painter.drawLine(x, 0, size.width() - x, size.height());
    painter.end();
    if (!image.save(path))
        qWarning("a photo was not written");
    return path;
}

void equip(WindowFixture &fixture)
{
    fixture.fillLikeADay();
    const QDir folder(fixture.store.folder());
    QVERIFY(folder.mkpath(u"replies"_s) && folder.mkpath(u"hunspell"_s));
    fixture.writing = {.settingsFile = folder.filePath(u"writing.ini"_s),
                       .repliesFolder = folder.filePath(u"replies"_s),
                       .personalWords = folder.filePath(u"words.txt"_s),
                       .dictionaryFolders = {folder.filePath(u"hunspell"_s)}};
    put(folder.filePath(u"replies/Late arrival.md"_s),
        "---\nshortcut: la\nlanguage: en\n---\nDear {{guest.name}},\n\nyou can check in until "
        "midnight. The key lies in the box beside the door; its code comes on {{checkin}}.\n");
    put(folder.filePath(u"replies/Späte Anreise.md"_s),
        "---\nlanguage: de\n---\nGuten Tag {{guest.name}}, Sie können bis Mitternacht anreisen.");
    put(folder.filePath(u"replies/Wifi.md"_s), "---\nshortcut: wifi\n---\nThe wifi is …");
    put(folder.filePath(u"replies/The door.md"_s), "This is the door:\n![](door.jpg)\n");
    photo(folder.filePath(u"replies/door.jpg"_s), {200, 150}, Qt::darkGreen, Qt::gray);
    const QStringList words =
        u"Dear team Ada asks for an extra bed and a parking space from to August The photos show "
        "the room she had last time Could you confirm price by tomorrow Kind regards"_s.split(u' ');
    TinyDictionary::write(folder.filePath(u"hunspell"_s), u"en_GB"_s, words);
    TinyDictionary::write(folder.filePath(u"hunspell"_s), u"de_DE"_s, words);
}

QList<AttachmentCard *> cards(QWidget *place)
{
    QList<AttachmentCard *> shown;
    for (AttachmentCard *const card : place->findChildren<AttachmentCard *>()) {
        if (!card->isHidden())
            shown.append(card);
    }
    return shown;
}

QString spoken(QWidget *place)
{
    QStringList words;
    for (const AttachmentCard *const card : cards(place))
        words.append(card->accessibleName());
    return words.join(u'|');
}

bool areReady(QWidget *place, int count)
{
    const QList<AttachmentCard *> all = cards(place);
    return all.size() == count && std::ranges::none_of(all, [](const AttachmentCard *card) {
               return card->accessibleName().contains(u'%');
           });
}

} // namespace

void ComposerShotsTest::shoot(QWidget *widget, const QString &name) const
{
    QVERIFY(QTest::qWaitForWindowExposed(widget));
    QCoreApplication::processEvents();
    const QImage shot = widget->grab().toImage();
    QVERIFY(!shot.isNull());
    const QString folder = qEnvironmentVariable("INNBOX_SHOTS", m_folder.path());
    QVERIFY(QDir().mkpath(folder));
    const QString row = QLatin1StringView(QTest::currentDataTag());
    QVERIFY(shot.save(folder + u"/%1-%2.png"_s.arg(name, row)));
}

void ComposerShotsTest::theComposerIsDrawn_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("light") << u"light"_s << u"en_GB"_s << false;
    QTest::newRow("dark") << u"dark"_s << u"en_GB"_s << false;
    QTest::newRow("german") << u"light"_s << u"de"_s << false;
    QTest::newRow("mirrored") << u"dark"_s << u"en_GB"_s << true;
}

void ComposerShotsTest::theComposerIsDrawn()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(bool, isMirrored);
    const Translations words{QLocale(language)};
    Theme::apply(*qApp, Theme::fromWord(theme));
    QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);

    WindowFixture fixture;
    equip(fixture);
    MainWindow &window = fixture.window({900, 560});
    window.openConversation(fixture.conversation(Ada));
    QVERIFY(fixture.settle());
    auto *const bar = fixture.find<ReplyEdit>(u"replyEdit");
    bar->setPlainText(
        u"Dear team,\n\nAda asks for an extra bed and a parking spcae from 22 to 24 August. The "
        "photos show the room she had last time. Could you confirm the price by tomorow?\n\n"
        "Kind regards"_s);
    QMimeData data;
    const QDir folder(m_folder.path());
    data.setUrls({QUrl::fromLocalFile(photo(folder.filePath(u"IMG_2041.jpg"_s), {1600, 1200},
                                            QColor(0xe8c088), QColor(0x80583c))),
                  QUrl::fromLocalFile(photo(folder.filePath(u"IMG_2042.png"_s), {900, 1200},
                                            QColor(0xc0e0c0), QColor(0x407048))),
                  QUrl::fromLocalFile(folder.filePath(u"voucher.pdf"_s))});
    put(folder.filePath(u"voucher.pdf"_s), "%PDF-1.4\n");
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bar->viewport(), &enter);
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bar->viewport(), &drop);
    QVERIFY2(QTest::qWaitFor([&window] { return areReady(&window, 3); }, 20'000),
             qUtf8Printable(spoken(&window)));
    QTRY_COMPARE(bar->extraSelections().size(), 2);
    shoot(&window, u"bar"_s);

    window.resize(1440, 900);
    QTest::mouseClick(fixture.find<QPushButton>(u"openComposer"), Qt::LeftButton);
    auto *const dialog = window.findChild<ComposerDialog *>();
    QVERIFY(dialog);
    fixture.clock.advance(DraftAutosave::Pause);
    QTRY_VERIFY(dialog->isSettled());
    QTRY_COMPARE(dialog->reply()->edit()->extraSelections().size(), 2);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendButton"_s), Qt::LeftButton);
    shoot(dialog, u"composer"_s); // with the words why it does not go
    shoot(&window, u"window"_s);

    auto *const picker = dialog->reply()->edit()->findChild<SavedReplyPicker *>();
    QTest::keyClick(dialog->reply()->edit(), Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(picker->findChild<QTreeWidget *>()->topLevelItemCount(), 4);
    shoot(picker, u"picker"_s);
    QTest::mouseClick(picker->findChild<QPushButton *>(u"editReplies"_s), Qt::LeftButton);
    auto *const editor = dialog->findChild<SavedRepliesDialog *>();
    QVERIFY(editor);
    shoot(editor, u"editor"_s);
    editor->close();
    cards(dialog).first()->setFocus();
    QTest::keyClick(cards(dialog).first(), Qt::Key_Return);
    auto *const compare = dialog->findChild<CompareDialog *>();
    QVERIFY(compare);
    QTRY_VERIFY(!compare->findChild<QLabel *>(u"compareAfter"_s)->pixmap().isNull());
    shoot(compare, u"compare"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(ComposerShotsTest)
#include "ComposerShotsTest.moc"
