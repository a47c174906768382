#include "tests/ui/WritingFixture.h"

#include "tests/support/TinyDictionary.h"
#include "ui/composer/AttachmentCard.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/SavedReplyPicker.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Writing {

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

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
        "---\nshortcut: la\nlanguage: en\n---\nFor {{reservation}}: the key lies in the box.");
    put(folder.filePath(u"replies/Greeting.md"_s), "Dear {{guest.name}},");
    put(folder.filePath(u"replies/Bye.md"_s), "Kind regards,\n{{agent.name}}");
    TinyDictionary::write(folder.filePath(u"hunspell"_s), u"en_GB"_s,
                          {u"the"_s, u"room"_s, u"is"_s, u"ready"_s});
    TinyDictionary::write(folder.filePath(u"hunspell"_s), u"de_DE"_s, {u"das"_s, u"Zimmer"_s});
}

ReplyEdit *open(WindowFixture &fixture, const QString &reservation)
{
    got(fixture.store->markRead(fixture.conversation(reservation)));
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(reservation));
    if (!fixture.settle())
        qWarning("the window never settled");
    auto *const edit = fixture.find<ReplyEdit>(u"replyEdit");
    edit->setFocus();
    return edit;
}

QList<OutboxItem> openReplies(WindowFixture &fixture)
{
    return got(fixture.store->openReplies(std::nullopt));
}

SavedReplyPicker *picker(const ReplyEdit *edit)
{
    return edit->findChild<SavedReplyPicker *>(u"replyPicker"_s);
}

QLineEdit *query(const ReplyEdit *edit)
{
    return picker(edit)->findChild<QLineEdit *>(u"replyQuery"_s);
}

bool openPicker(ReplyEdit *edit)
{
    return QTest::qWaitFor([edit] {
        QTest::keyClick(edit, Qt::Key_T, Qt::ControlModifier);
        const auto *const list = picker(edit)->findChild<QTreeWidget *>(u"replyChoices"_s);
        if (picker(edit)->isVisible() && list->topLevelItemCount() > 0)
            return true;
        picker(edit)->hide();
        return false;
    });
}

ComposerDialog *composer(WindowFixture &fixture)
{
    QTest::mouseClick(fixture.find<QPushButton>(u"openComposer"), Qt::LeftButton);
    ComposerDialog *dialog = nullptr;
    for (QWidget *const widget : QApplication::topLevelWidgets()) {
        auto *const one = qobject_cast<ComposerDialog *>(widget);
        if (one && one->isVisible())
            dialog = one;
    }
    return dialog;
}

QList<OutgoingImage> drafted(WindowFixture &fixture)
{
    return got(fixture.store->draftPictures(fixture.conversation(Ada)));
}

QStringList names(WindowFixture &fixture)
{
    QStringList list;
    for (const OutgoingImage &image : drafted(fixture))
        list.append(image.name);
    return list;
}

QList<AttachmentCard *> cards(QWidget *place)
{
    QList<AttachmentCard *> shown;
    for (AttachmentCard *const card : place->findChildren<AttachmentCard *>()) {
        if (!card->isHidden())
            shown.append(card);
    }
    std::ranges::sort(shown, {}, [](const AttachmentCard *card) { return card->x(); });
    return shown;
}

bool drop(QWidget *target, const QMimeData &data)
{
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    return drop.isAccepted();
}

void dropFiles(QWidget *target, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QVERIFY(drop(target, data));
}

QImage picture(QSize size, QColor color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

} // namespace Innbox::Writing
