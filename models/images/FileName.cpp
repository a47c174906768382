#include "models/images/FileName.h"

#include "models/images/ImageProbe.h"

#include <QMimeDatabase>
#include <QMimeType>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::FileName {

namespace {

constexpr int MaxEndingLength = 8;

bool isHarmful(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction, joiners, invisible ones
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Shortens to so many bytes of UTF-8, by whole characters.
QString shortened(QString text, qsizetype maxBytes)
{
    while (text.toUtf8().size() > maxBytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

/// ".jpeg" of "a.jpeg"; empty when there is nothing like it.
QString endingOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= 0 || name.size() - dot - 1 > MaxEndingLength)
        return {};
    return name.sliced(dot);
}

QStringList endingsOf(ImageType type)
{
    switch (type) {
    case ImageType::Png:
        return {u".png"_s};
    case ImageType::Jpeg:
        return {u".jpg"_s, u".jpeg"_s};
    case ImageType::WebP:
        return {u".webp"_s};
    case ImageType::Bmp:
        return {u".bmp"_s};
    case ImageType::Gif:
        return {u".gif"_s};
    case ImageType::Tiff:
        return {u".tiff"_s, u".tif"_s};
    case ImageType::Heic:
        return {u".heic"_s, u".heif"_s};
    case ImageType::Avif:
        return {u".avif"_s};
    }
    return {};
}

constexpr std::array Types{ImageType::Png, ImageType::Jpeg, ImageType::WebP, ImageType::Bmp,
                           ImageType::Gif, ImageType::Tiff, ImageType::Heic, ImageType::Avif};

bool isImageEnding(const QString &ending)
{
    return std::ranges::any_of(
        Types, [&ending](ImageType type) { return endingsOf(type).contains(ending); });
}

} // namespace

QString cleaned(const QString &name)
{
    QString last = name;
    last.replace(u'\\', u'/');
    last = last.sliced(last.lastIndexOf(u'/') + 1).normalized(QString::NormalizationForm_C);
    QString clean;
    for (const char32_t point : last.toUcs4()) {
        if (QChar::isSpace(point))
            clean += u' ';
        else if (point < 0x80 && QByteArrayView("<>:\"|?*").contains(char(point)))
            clean += u'_';
        else if (!isHarmful(point))
            clean += QString::fromUcs4(&point, 1);
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.') || clean.startsWith(u' ') || clean.startsWith(u'-'))
        clean.remove(0, 1);
    while (clean.endsWith(u'.') || clean.endsWith(u' '))
        clean.chop(1);
    if (clean.isEmpty())
        return u"image"_s;
    const QString ending = endingOf(clean);
    clean.chop(ending.size());
    return shortened(clean, MaxBytes - ending.toUtf8().size()) + ending;
}

QString cleaned(const QString &name, ImageType type)
{
    QString clean = cleaned(name);
    const QString ending = endingOf(clean).toLower();
    const QStringList right = endingsOf(type);
    if (right.contains(ending))
        return clean;
    if (isImageEnding(ending))
        clean.chop(ending.size());
    return shortened(clean, MaxBytes - right.first().size()) + right.first();
}

QString cleanedAs(const QString &name, const QString &mimeType)
{
    if (const auto image = std::ranges::find(Types, mimeType, mimeTypeOf); image != Types.end())
        return cleaned(name, *image);
    QString clean = cleaned(name);
    const QMimeType type = QMimeDatabase().mimeTypeForName(mimeType);
    if (type.isDefault() || type.preferredSuffix().isEmpty() ||
        type.suffixes().contains(endingOf(clean).mid(1).toLower()))
        return clean;
    const QString ending = u'.' + type.preferredSuffix();
    return shortened(clean, MaxBytes - ending.toUtf8().size()) + ending;
}

} // namespace Innbox::FileName
