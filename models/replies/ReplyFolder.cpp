#include "models/replies/ReplyFolder.h"

#include "models/files/BoundedFile.h"
#include "models/replies/ReplyHead.h"
#include "models/replies/ReplyImages.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::ReplyFolder {

namespace {

constexpr qsizetype LongestTitle = 100;
const QString Ending = u".md"_s;

using Kind = ReplyFileError::Kind;

/// Reads a plain file of the folder, through no link.
Result<QByteArray, ReplyFileError> readPlain(const QString &folder, const QString &name,
                                             qint64 mostBytes)
{
    if (!isPlainName(name))
        return ReplyFileError{Kind::NotThere, {}};
    const auto bytes =
        BoundedFile::read(folder + u'/' + name, mostBytes, BoundedFile::Accepts::RegularFileNoLink);
    if (bytes)
        return bytes.value();
    const bool isLarge = bytes.error().kind == FileError::Kind::TooLarge;
    return ReplyFileError{isLarge ? Kind::TooLarge : Kind::NotThere, bytes.error().detail};
}

/// Three dashes and perhaps blanks behind them.
bool isDashes(QStringView line)
{
    return line.startsWith(u"---") && line.mid(3).trimmed().isEmpty();
}

/// Reads the YAML between two lines of three dashes at the very start. Where the text begins.
qsizetype readHead(const QString &text, SavedReply &reply)
{
    const qsizetype from = text.indexOf(u'\n') + 1;
    if (from == 0 || !isDashes(QStringView(text).left(from - 1)))
        return 0;
    for (qsizetype at = from; at < text.size();) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        if (!isDashes(QStringView(text).mid(at, end - at))) {
            at = end + 1;
            continue;
        }
        const QString yaml = text.mid(from, at - from);
        if (const auto head = ReplyHead::parse(yaml)) {
            reply.head = yaml;
            reply.language = head->language;
            reply.shortcut = head->shortcut;
        } else {
            reply.problem = head.error();
            ++reply.problem->line; // the dashes
        }
        return qMin(end + 1, text.size());
    }
    return 0;
}

void takeImage(const QString &target, SavedReply &reply)
{
    const QString name = QUrl::fromPercentEncoding(target.toUtf8());
    QStringList &list = isPlainName(name) ? reply.images : reply.refusedImages;
    if (!list.contains(name))
        list.append(name);
}

QString titleOf(const QString &file)
{
    return file.chopped(isReplyFile(file) ? Ending.size() : 0);
}

/// Whether another file of the folder has this title; its ending may be written in capitals.
bool isTaken(const QString &folder, const QString &title, const QString &own)
{
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::System | QDir::Hidden);
    return std::ranges::any_of(files, [&](const QString &file) {
        return file != own && isReplyFile(file) && titleOf(file) == title;
    });
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

bool isReplyFile(const QString &name)
{
    return name.endsWith(Ending, Qt::CaseInsensitive);
}

SavedReply parse(const QString &file, const QString &text)
{
    SavedReply reply{.file = file, .title = titleOf(file)};
    QString plain = text;
    plain.replace("\r\n"_L1, "\n"_L1);
    const QString words = plain.mid(readHead(plain, reply));
    reply.source = reply.problem ? plain : words;

    static const QRegularExpression blank(u"\\A[ \\t]*\\z"_s);
    QStringList lines;
    for (const QString &line : words.split(u'\n')) {
        QString rest;
        qsizetype from = 0;
        const QList<ImageReference> images = ReplyImages::in(line);
        for (const ImageReference &image : images) {
            takeImage(image.target, reply);
            rest += QStringView(line).mid(from, image.from - from);
            from = image.to;
        }
        rest += QStringView(line).mid(from);
        if (images.isEmpty() || !blank.match(rest).hasMatch()) // a line of only images leaves none
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
    if (reply.problem)
        return reply.source;
    const ReplyHead values{.language = reply.language.simplified(),
                           .shortcut = reply.shortcut.simplified()};
    const QString head = values.writtenInto(reply.head);
    // A text that begins with dashes would read as a head: then an empty one goes before it.
    if (head.isEmpty() && !reply.source.startsWith("---"_L1))
        return reply.source;
    return "---\n"_L1 + head + "---\n"_L1 + reply.source;
}

QList<SavedReply> read(const QString &folder)
{
    QList<SavedReply> replies;
    if (folder.isEmpty())
        return replies;
    QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
    files.removeIf([](const QString &file) { return !isReplyFile(file); });
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
    // The ending stays as it was written.
    const bool isSame = isReplyFile(reply.file) && titleOf(reply.file) == reply.title;
    const QString file = isSame ? reply.file : reply.title + Ending;
    const QFileInfo target(folder + u'/' + file);
    if (isTaken(folder, reply.title, reply.file))
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
    if (!isPlainName(file) || !isReplyFile(file))
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
