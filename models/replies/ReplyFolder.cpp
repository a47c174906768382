#include "models/replies/ReplyFolder.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::ReplyFolder {

namespace {

constexpr qsizetype LongestTitle = 100;
const QString Ending = u".md"_s;

using Kind = ReplyFileError::Kind;

/// Reads a plain file of the folder. The link check and the opening are one step, so nobody can
/// put a link in between.
Result<QByteArray, ReplyFileError> readPlain(const QString &folder, const QString &name,
                                             qint64 mostBytes)
{
    if (!isPlainName(name))
        return ReplyFileError{Kind::NotThere, {}};
    const QByteArray path = QFile::encodeName(folder + u'/' + name);
    const int handle = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return ReplyFileError{Kind::NotThere, qt_error_string(errno)};
    struct stat facts = {};
    QFile file;
    if (::fstat(handle, &facts) != 0 || !S_ISREG(facts.st_mode) ||
        !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return ReplyFileError{Kind::NotThere, {}};
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return ReplyFileError{Kind::TooLarge, {}};
    return bytes;
}

/// "key: value" lines between two lines of three dashes at the very start.
qsizetype readFrontMatter(const QString &text, SavedReply &reply)
{
    static const QRegularExpression block(u"\\A---[ \\t]*\\n((?:.*\\n)*?)---[ \\t]*(?:\\n|\\z)"_s);
    const auto match = block.match(text);
    if (!match.hasMatch())
        return 0;
    for (const QString &line : match.captured(1).split(u'\n')) {
        const QString key = line.section(u':', 0, 0).trimmed().toLower();
        QString value = line.section(u':', 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        if (key == "language"_L1)
            reply.language = value.replace(u'-', u'_');
        else if (key == "shortcut"_L1)
            reply.shortcut = value;
    }
    return match.capturedEnd();
}

void takeImage(const QString &target, SavedReply &reply)
{
    const QString name = QUrl::fromPercentEncoding(target.toUtf8());
    QStringList &list = isPlainName(name) ? reply.images : reply.refusedImages;
    if (!list.contains(name))
        list.append(name);
}

bool isTitle(const QString &title)
{
    return title == title.trimmed() && title.size() <= LongestTitle && isPlainName(title);
}

} // namespace

bool isPlainName(const QString &name)
{
    static const QRegularExpression wrong(u"[/\\\\:\\p{C}]"_s);
    return !name.isEmpty() && name.size() <= 200 && !name.startsWith(u'.') && !name.contains(wrong);
}

SavedReply parse(const QString &file, const QString &text)
{
    SavedReply reply{.file = file, .title = file.chopped(file.endsWith(Ending) ? 3 : 0)};
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1);
    reply.source = plain.mid(readFrontMatter(plain, reply));

    // ![words](name.jpg), ![words](<a name.jpg> "title")
    static const QRegularExpression reference(
        u"!\\[[^\\]\\n]*\\]\\([ \\t]*(?:<([^>\\n]*)>|([^\\s)]*))(?:[ \\t]+\"[^\"\\n]*\")?[ \\t]*\\)"_s);
    static const QRegularExpression blank(u"\\A[ \\t]*\\z"_s);
    QStringList lines;
    for (const QString &line : reply.source.split(u'\n')) {
        QString rest = line;
        bool hasImage = false;
        for (auto it = reference.globalMatch(line); it.hasNext();) {
            const auto match = it.next();
            const QString target = match.captured(match.hasCaptured(1) ? 1 : 2);
            takeImage(target, reply);
            hasImage = true;
        }
        if (hasImage)
            rest.remove(reference);
        if (!hasImage || !blank.match(rest).hasMatch()) // a line of only images leaves none
            lines.append(rest);
    }
    reply.body = lines.join(u'\n');
    while (reply.body.endsWith(u'\n'))
        reply.body.chop(1);
    while (reply.body.startsWith(u'\n'))
        reply.body.remove(0, 1);
    return reply;
}

QString compose(const SavedReply &reply)
{
    QString text;
    // A text that begins with dashes would read as front matter: then an empty one goes before it.
    if (!reply.language.isEmpty() || !reply.shortcut.isEmpty() ||
        reply.source.startsWith("---"_L1)) {
        text += "---\n"_L1;
        if (!reply.language.isEmpty())
            text += u"language: %1\n"_s.arg(reply.language.simplified());
        if (!reply.shortcut.isEmpty())
            text += u"shortcut: %1\n"_s.arg(reply.shortcut.simplified());
        text += "---\n"_L1;
    }
    return text + reply.source;
}

QList<SavedReply> read(const QString &folder)
{
    QList<SavedReply> replies;
    if (folder.isEmpty())
        return replies;
    const QStringList files = QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files.first(qMin<qsizetype>(files.size(), MostReplies))) {
        const auto bytes = readPlain(folder, file, MostReplyBytes);
        if (!bytes)
            continue; // a link, a pipe, too large: no reply
        SavedReply reply = parse(file, QString::fromUtf8(bytes.value()));
        const auto isMissing = [&folder](const QString &name) {
            const QFileInfo image(folder + u'/' + name);
            return image.isSymLink() || !image.isFile();
        };
        for (const QString &name : std::as_const(reply.images)) {
            if (isMissing(name))
                reply.refusedImages.append(name);
        }
        reply.images.removeIf(isMissing);
        replies.append(reply);
    }
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(replies, [&order](const SavedReply &a, const SavedReply &b) {
        return order.compare(a.title, b.title) < 0;
    });
    return replies;
}

Result<QString, ReplyFileError> write(const QString &folder, const SavedReply &reply)
{
    if (!isTitle(reply.title))
        return ReplyFileError{Kind::BadTitle, {}};
    const QString text = compose(reply);
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > MostReplyBytes)
        return ReplyFileError{Kind::TooLarge, {}};
    const QString file = reply.title + Ending;
    const QFileInfo target(folder + u'/' + file);
    if (file != reply.file && (target.exists() || target.isSymLink()))
        return ReplyFileError{Kind::Exists, {}};
    if (target.isSymLink()) // QSaveFile would write through it
        return ReplyFileError{Kind::NotThere, {}};
    if (!QDir(folder).exists() &&
        (!QDir().mkpath(folder) ||
         !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return ReplyFileError{Kind::NotWritten, folder};
    QSaveFile saved(target.filePath());
    if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit())
        return ReplyFileError{Kind::NotWritten, saved.errorString()};
    if (!reply.file.isEmpty() && reply.file != file) {
        if (const auto removed = remove(folder, reply.file);
            !removed && removed.error().kind != Kind::NotThere)
            return removed.error();
    }
    return file;
}

Result<Done, ReplyFileError> remove(const QString &folder, const QString &file)
{
    if (!isPlainName(file) || !file.endsWith(Ending))
        return ReplyFileError{Kind::NotThere, {}};
    QFile entry(folder + u'/' + file);
    if (!entry.exists())
        return ReplyFileError{Kind::NotThere, {}};
    if (!entry.remove())
        return ReplyFileError{Kind::NotWritten, entry.errorString()};
    return Done{};
}

Result<QByteArray, ReplyFileError> image(const QString &folder, const QString &name,
                                         qint64 mostBytes)
{
    return readPlain(folder, name, mostBytes);
}

} // namespace Innbox::ReplyFolder
