#include "app/tour/Compare.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSaveFile>
#include <QUrl>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

QImage read(const QString &path)
{
    return QImage(path).convertToFormat(QImage::Format_RGB32);
}

/// The new picture, faded, with everything that differs in red.
QImage differenceOf(const QImage &before, const QImage &after)
{
    QImage shown(before.size().expandedTo(after.size()), QImage::Format_RGB32);
    constexpr int Fade = 4;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const bool isInBoth = before.valid(x, y) && after.valid(x, y);
            if (!isInBoth || before.pixel(x, y) != after.pixel(x, y)) {
                shown.setPixel(x, y, qRgb(220, 0, 0));
                continue;
            }
            const int gray = 255 - (255 - qGray(after.pixel(x, y))) / Fade;
            shown.setPixel(x, y, qRgb(gray, gray, gray));
        }
    }
    return shown;
}

QString figure(const QString &words, const QString &source)
{
    return u"<figure><a href=\"%2\"><img src=\"%2\" alt=\"%1\"></a><figcaption>%1</figcaption>"
           "</figure>"_s.arg(words, source.toHtmlEscaped());
}

QString listOf(const QString &words, const QStringList &names)
{
    return names.isEmpty() ? QString()
                           : u"<p>%1: %2</p>\n"_s.arg(words, names.join(u", "_s).toHtmlEscaped());
}

bool writePage(const QString &drawn, const QString &accepted, const Comparison &found)
{
    QString page = u"<!doctype html><meta charset=\"utf-8\"><title>Pictures compared</title><style>"
                   "body{font:14px sans-serif;margin:24px;background:#777;color:#fff}figure"
                   "{display:inline-block;margin:0 12px 24px 0}img{width:440px;border:1px solid "
                   "#444}</style><h1>%1 changed, %2 new, %3 gone, %4 the same</h1>\n"_s
                       .arg(found.changed.size())
                       .arg(found.added.size())
                       .arg(found.gone.size())
                       .arg(found.same.size());
    page += listOf(u"Gone"_s, found.gone);
    for (const QString &name : found.changed) {
        const QString before =
            QUrl::fromLocalFile(QDir(accepted).absoluteFilePath(name + u".png"_s)).toString();
        page += u"<h2>%1</h2>"_s.arg(name.toHtmlEscaped()) + figure(u"before"_s, before) +
                figure(u"after"_s, name + u".png"_s) +
                figure(u"difference"_s, u"difference/"_s + name + u".png"_s) + u'\n';
    }
    for (const QString &name : found.added)
        page +=
            u"<h2>%1</h2>"_s.arg(name.toHtmlEscaped()) + figure(u"new"_s, name + u".png"_s) + u'\n';
    QSaveFile file(drawn + u"/visual.html"_s);
    const QByteArray bytes = page.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

std::optional<Comparison> comparePictures(const QString &drawn, const QString &accepted)
{
    Comparison found;
    const QStringList pictures{u"*.png"_s};
    const QStringList now = QDir(drawn).entryList(pictures, QDir::Files, QDir::Name);
    if (!QDir().mkpath(drawn + u"/difference"_s))
        return std::nullopt;
    for (const QString &file : QDir(accepted).entryList(pictures, QDir::Files, QDir::Name)) {
        if (!now.contains(file))
            found.gone += file.chopped(4);
    }
    for (const QString &file : now) {
        const QString name = file.chopped(4);
        if (!QFile::exists(accepted + u'/' + file)) {
            found.added += name;
            continue;
        }
        const QImage before = read(accepted + u'/' + file);
        const QImage after = read(drawn + u'/' + file);
        if (before.isNull() || after.isNull())
            return std::nullopt;
        if (before == after) {
            found.same += name;
            continue;
        }
        found.changed += name;
        if (!differenceOf(before, after).save(drawn + u"/difference/"_s + file))
            return std::nullopt;
    }
    if (!writePage(drawn, accepted, found))
        return std::nullopt;
    return found;
}

} // namespace Innbox::Tour
