#pragma once

#include "tests/ui/WindowFixture.h"
#include "ui/shell/MainWindow.h"
#include "ui/thread/ThreadView.h"
#include "ui/viewer/ImageViewer.h"

#include <QFile>
#include <QTest>

/// What the tests of images share: an image that arrives, the conversation that has it.
namespace Innbox::ImageFixture {

using namespace Qt::Literals::StringLiterals;

inline const QString Ada = u"6066547158"_s;

inline bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Stores an image as the engine would: bytes in a file, then the row.
inline void arrive(WindowFixture &fixture, const QString &id, const QSize &size,
                   const QString &name, const QString &in = Ada)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(image.save(fixture.store.folder() + u'/' + id, "PNG"));
    StoredImage row{.remoteId = id, .conversation = fixture.conversation(in)};
    row.state = ImageState::Stored;
    row.name = name;
    row.type = u"image/png"_s;
    row.sizeBytes = QFile(fixture.store.folder() + u'/' + id).size();
    got(fixture.store->recordImage(row));
}

/// Stores an image whose download failed so often, for good, as the engine would.
inline void lose(WindowFixture &fixture, const QString &id, const QString &errorKind,
                 int failures = 1)
{
    StoredImage row{.remoteId = id, .conversation = fixture.conversation(Ada)};
    row.state = ImageState::Failed;
    row.failures = failures;
    row.errorKind = errorKind;
    got(fixture.store->recordImage(row));
}

inline ThreadView *open(WindowFixture &fixture)
{
    MainWindow &window = fixture.window();
    window.openConversation(fixture.conversation(Ada));
    if (!fixture.settle())
        qWarning("the window never settled");
    return fixture.find<ThreadView>(u"threadView");
}

/// The row with the images.
inline int photosRow(ThreadView *view)
{
    for (int row = 0; row < view->rowCount(); ++row) {
        if (view->spokenText(row).contains(u"the room we had"_s))
            return row;
    }
    return -1;
}

/// Opens the images of that row by key; null when no viewer came.
inline ImageViewer *look(WindowFixture &fixture, ThreadView *view)
{
    view->setCurrentRow(photosRow(view));
    if (!fixture.settle())
        qWarning("the window never settled");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    return fixture.find<ImageViewer>(u"imageViewer");
}

} // namespace Innbox::ImageFixture
