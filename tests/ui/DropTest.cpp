#include "tests/ui/WritingFixture.h"
#include "ui/composer/AttachmentCard.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/DropCheck.h"
#include "ui/conversations/ConversationView.h"
#include "ui/shell/Translations.h"
#include "ui/style/Theme.h"
#include "ui/thread/ThreadView.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Innbox::Writing;
using namespace Qt::Literals::StringLiterals;

namespace {

QMimeData *filesOf(const QStringList &paths)
{
    auto *const data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data->setUrls(urls);
    return data;
}

/// A drag from a file manager, as the platform tells it: enter, moves, then leave or drop.
class Drag {
public:
    explicit Drag(const QStringList &paths) : m_data(filesOf(paths)) {}
    bool enter(QWidget *target) { return enter(target, target->rect().center()); }
    bool enter(QWidget *target, const QPoint &at)
    {
        m_target = target;
        QDragEnterEvent event(at, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
        return event.isAccepted();
    }
    bool move(const QPoint &at)
    {
        QDragMoveEvent event(at, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_target, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(m_target, &event);
    }
    bool drop() { return drop(m_target->rect().center()); }
    bool drop(const QPoint &at)
    {
        QDropEvent event(at, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_target, &event);
        return event.isAccepted();
    }

private:
    std::unique_ptr<QMimeData> m_data;
    QWidget *m_target = nullptr;
};

QWidget *overlayOf(QWidget *place, const QString &name = u"dropOverlay"_s)
{
    return place->findChild<QWidget *>(name);
}

QString titleOf(const QWidget *overlay)
{
    return overlay->findChild<QLabel *>(u"dropTitle"_s)->text();
}

QString detailOf(const QWidget *overlay)
{
    return overlay->findChild<QLabel *>(u"dropDetail"_s)->text();
}

/// The files of the tests.
struct Files {
    QTemporaryDir folder{};
    QStringList photos{path(u"a.jpg"_s), path(u"b.png"_s), path(u"c.jpg"_s)};
    QString pdf = path(u"report.pdf"_s);
    QString text = path(u"photo.jpg"_s); ///< its name lies
    QString empty = path(u"empty.png"_s);
    QString inner = path(u"holiday"_s);

    Files()
    {
        for (const QString &photo : std::as_const(photos))
            QVERIFY(picture({64, 48}, Qt::darkCyan).save(photo));
        put(pdf, "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n");
        put(text, "not an image at all, only words\n");
        put(empty, {});
        QVERIFY(QDir(folder.path()).mkdir(u"holiday"_s));
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

} // namespace

/// Files that are dragged over the window: what would take them says so before the drop.
class DropTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init()
    {
        // Windows of the offscreen platform cannot be raised.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void theWholeColumnTakesFiles_data();
    void theWholeColumnTakesFiles();
    void theComposerTakesFiles();
    void theFieldLeavesTextAlone();
    void whatIsRefusedIsShownBefore_data();
    void whatIsRefusedIsShownBefore();
    void aDragThatLeavesAttachesNothing();
    void tooManyAreRefusedAsAWhole();
    void aRowAttachesToItsOwnConversation();
    void belowTheLastRowNothingIsTaken();
    void withoutAConversationThereIsNoPlace();

private:
    std::unique_ptr<Translations> m_words{};
};

void DropTest::initTestCase()
{
    m_words = std::make_unique<Translations>(QLocale(u"en_GB"_s));
    Theme::apply(*qApp, Theme::Mode::Light);
}

void DropTest::theWholeColumnTakesFiles_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("head") << u"noReplyNeededButton"_s;
    QTest::newRow("messages") << u"threadView"_s;
    QTest::newRow("field") << u"replyEdit"_s;
    QTest::newRow("bar") << u"replyFoot"_s;
    QTest::newRow("send button") << u"sendButton"_s;
    QTest::newRow("column") << u"openConversation"_s;
}

void DropTest::theWholeColumnTakesFiles()
{
    QFETCH(QString, target);
    const Files files;
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture));
    auto *const column = fixture.find<QWidget>(u"openConversation");
    auto *widget = fixture.find<QWidget>(target);
    QVERIFY2(column && widget, qPrintable(target));
    if (auto *const area = qobject_cast<QAbstractScrollArea *>(widget))
        widget = area->viewport();
    const QWidget *const overlay = overlayOf(column);
    QVERIFY(overlay);
    QVERIFY(!overlay->isVisible());
    Drag drag(files.photos);
    QVERIFY(drag.enter(widget));
    QVERIFY(overlay->isVisible());
    QCOMPARE(titleOf(overlay), u"Drop to attach 3 files"_s);
    QVERIFY(detailOf(overlay).isEmpty());
    QCOMPARE(overlay->accessibleName(), titleOf(overlay));
    QCOMPARE(overlay->size(), column->size());
    QVERIFY(drag.move(widget->rect().center()));
    QVERIFY(overlay->isVisible());
    QVERIFY(drag.drop());
    QVERIFY(!overlay->isVisible());
    QTRY_COMPARE(drafted(fixture).size(), 3);
    QCOMPARE(fixture.find<ReplyEdit>(u"replyEdit")->toPlainText(), QString());
}

void DropTest::theComposerTakesFiles()
{
    const Files files;
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture));
    ComposerDialog *const dialog = composer(fixture);
    QVERIFY(dialog);
    Drag drag(files.photos.first(1));
    QVERIFY(drag.enter(dialog->reply()->edit()->viewport()));
    const QWidget *const overlay = overlayOf(dialog);
    QVERIFY(overlay->isVisible());
    QCOMPARE(titleOf(overlay), u"Drop to attach 1 file"_s);
    QVERIFY(drag.drop());
    QTRY_COMPARE(drafted(fixture).size(), 1);
}

void DropTest::theFieldLeavesTextAlone()
{
    WindowFixture fixture;
    equip(fixture);
    ReplyEdit *const edit = open(fixture);
    const QWidget *const overlay = overlayOf(fixture.find<QWidget>(u"openConversation"));
    QMimeData data;
    data.setText(u"some words"_s);
    QDragEnterEvent enter(edit->viewport()->rect().center(), Qt::CopyAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    QApplication::sendEvent(edit->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(!overlay->isVisible());
    QDropEvent drop(edit->viewport()->rect().center(), Qt::CopyAction, &data, Qt::LeftButton,
                    Qt::NoModifier);
    QApplication::sendEvent(edit->viewport(), &drop);
    QCOMPARE(edit->toPlainText(), u"some words"_s);
}

void DropTest::whatIsRefusedIsShownBefore_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail"); ///< a pattern
    const QString none = u"This cannot be attached"_s;
    QTest::newRow("a PDF") << QStringList{u"report.pdf"_s} << none
                           << u"^report\\.pdf: .*PDF.*Only images can be sent\\.$"_s;
    QTest::newRow("a folder") << QStringList{u"holiday"_s} << none << u"^holiday: A folder\\."_s;
    QTest::newRow("a name that lies")
        << QStringList{u"photo.jpg"_s} << none << u"^photo\\.jpg: This is no image\\."_s;
    QTest::newRow("an empty file") << QStringList{u"empty.png"_s} << none << u"empty"_s;
    QTest::newRow("not there") << QStringList{u"gone.png"_s} << none << u"cannot be read"_s;
    QTest::newRow("an image and a PDF") << QStringList{u"a.jpg"_s, u"report.pdf"_s}
                                        << u"Drop to attach 1 file"_s << u"^report\\.pdf: "_s;
    QTest::newRow("many reasons") << QStringList{u"b.png"_s,     u"report.pdf"_s, u"holiday"_s,
                                                 u"photo.jpg"_s, u"empty.png"_s,  u"gone.png"_s}
                                  << u"Drop to attach 1 file"_s << u"2 more cannot be sent$"_s;
}

void DropTest::whatIsRefusedIsShownBefore()
{
    QFETCH(QStringList, names);
    QFETCH(QString, title);
    QFETCH(QString, detail);
    const Files files;
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture));
    QStringList paths;
    for (const QString &name : std::as_const(names))
        paths.append(files.path(name));
    Drag drag(paths);
    auto *const column = fixture.find<QWidget>(u"openConversation");
    drag.enter(column);
    const QWidget *const overlay = overlayOf(column);
    QVERIFY(overlay->isVisible());
    QCOMPARE(titleOf(overlay), title);
    QVERIFY2(detailOf(overlay).contains(QRegularExpression(detail)), qPrintable(detailOf(overlay)));
    QVERIFY(overlay->accessibleDescription().contains(names.last()) || names.size() > 3);
    // What was shown is what happens.
    const int taken =
        DropCheck::of(DroppedItems::of(*std::unique_ptr<QMimeData>(filesOf(paths)))).taken();
    QVERIFY(drag.drop());
    auto *const bar = fixture.find<QWidget>(u"attachmentStrip");
    QTRY_COMPARE(cards(bar).size(), names.size());
    QTRY_COMPARE(drafted(fixture).size(), taken);
}

void DropTest::aDragThatLeavesAttachesNothing()
{
    const Files files;
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture));
    auto *const column = fixture.find<QWidget>(u"openConversation");
    const QWidget *const overlay = overlayOf(column);
    Drag drag(files.photos);
    QVERIFY(drag.enter(column));
    QVERIFY(overlay->isVisible());
    drag.leave();
    QVERIFY(!overlay->isVisible());
    QVERIFY(drafted(fixture).isEmpty());
    QVERIFY(cards(column).isEmpty());
}

void DropTest::tooManyAreRefusedAsAWhole()
{
    const Files files;
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture));
    QStringList paths;
    for (int i = 0; i <= DropCheck::MostAtOnce; ++i)
        paths.append(files.photos.at(i % 3));
    Drag drag(paths);
    auto *const column = fixture.find<QWidget>(u"openConversation");
    QVERIFY(drag.enter(column));
    const QWidget *const overlay = overlayOf(column);
    QCOMPARE(titleOf(overlay), u"This cannot be attached"_s);
    QCOMPARE(detailOf(overlay), u"Too many at once: at most 30."_s);
    QVERIFY(drag.drop());
    QTRY_COMPARE(cards(column).size(), 1); // which says so
    QVERIFY(drafted(fixture).isEmpty());
}

void DropTest::aRowAttachesToItsOwnConversation()
{
    const Files files;
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture, Lofts));
    const ConversationId ada = fixture.conversation(Ada);
    auto *const window = qobject_cast<MainWindow *>(fixture.find<QWidget>(u"threadView")->window());
    QCOMPARE(window->openedConversation(), fixture.conversation(Lofts));
    window->openFolder(Folder::All);
    QVERIFY(fixture.settle());
    auto *const list = fixture.find<ConversationView>(u"conversationView");
    list->showCurrent(ada); // marks the row without opening it
    const QModelIndex row = list->currentIndex();
    QVERIFY(row.isValid());
    list->scrollTo(row);
    const QPoint at = list->visualRect(row).center();
    Drag drag(files.photos.first(2) << files.pdf);
    QVERIFY(drag.enter(list->viewport(), at));
    QVERIFY(drag.move(at));
    const QWidget *const overlay = overlayOf(list->viewport(), u"rowDropOverlay"_s);
    QVERIFY(overlay->isVisible());
    QCOMPARE(overlay->geometry(), list->visualRect(row));
    QVERIFY2(titleOf(overlay).startsWith(u"Drop to attach 2 files to "_s),
             qPrintable(titleOf(overlay)));
    QVERIFY(drag.drop(at));
    QVERIFY(!overlay->isVisible());
    QTRY_COMPARE(drafted(fixture).size(), 2);
    QTRY_COMPARE(window->openedConversation(), ada);
    QVERIFY(got(fixture.store->draftPictures(fixture.conversation(Lofts))).isEmpty());
}

void DropTest::belowTheLastRowNothingIsTaken()
{
    const Files files;
    WindowFixture fixture;
    equip(fixture);
    QVERIFY(open(fixture));
    auto *const list = fixture.find<ConversationView>(u"conversationView");
    const QPoint below(20, list->viewport()->height() - 2);
    QVERIFY(!list->indexAt(below).isValid());
    Drag drag(files.photos);
    drag.enter(list->viewport(), below);
    QVERIFY(!drag.move(below));
    QVERIFY(!overlayOf(list->viewport(), u"rowDropOverlay"_s)->isVisible());
    drag.drop(below);
    QVERIFY(drafted(fixture).isEmpty());
}

void DropTest::withoutAConversationThereIsNoPlace()
{
    const Files files;
    WindowFixture fixture;
    equip(fixture);
    fixture.window();
    auto *const empty = fixture.find<QWidget>(u"threadEmpty");
    QVERIFY(empty && empty->isVisible());
    Drag drag(files.photos);
    QVERIFY(!drag.enter(empty));
}

QTEST_MAIN(DropTest)
#include "DropTest.moc"
