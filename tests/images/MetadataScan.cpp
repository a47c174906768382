#include "tests/images/MetadataScan.h"

#include <QSet>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

bool isOrientationAlone(const QByteArray &data)
{
    // Name, big-endian header, one entry of one short, no further directory.
    return data.size() == 32 && data.startsWith("Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12"_ba) &&
           data.endsWith(QByteArray(4, '\0'));
}

QString judge(int marker, const QByteArray &data)
{
    const QString name = u"segment %1"_s.arg(marker, 0, 16);
    if (marker == 0xE0)
        return data.startsWith("JFIF\0"_ba) && data.size() == 14 ? QString() : name;
    if (marker == 0xE1)
        return isOrientationAlone(data) ? QString() : name;
    if (marker == 0xE2)
        return data.startsWith("ICC_PROFILE\0"_ba) ? QString() : name;
    if (marker == 0xEE)
        return data.startsWith("Adobe"_ba) && data.size() == 12 ? QString() : name;
    const bool isPicture = (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8) || marker == 0xDB ||
                           marker == 0xDD || marker == 0xDA;
    return isPicture ? QString() : name;
}

QStringList foreignInJpeg(const QByteArray &bytes)
{
    QStringList found;
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (quint8(bytes.at(at)) != 0xFF)
            return found << u"no marker at %1"_s.arg(at);
        const int marker = quint8(bytes.at(at + 1));
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2);
        if (const QString what = judge(marker, bytes.mid(at + 4, length - 2)); !what.isEmpty())
            found << what;
        at += 2 + length;
        if (marker != 0xDA)
            continue;
        for (; at + 1 < bytes.size(); ++at) {
            const int next = quint8(bytes.at(at + 1));
            const bool isFill = next == 0xFF; // may lie between the coded pixels, too
            if (quint8(bytes.at(at)) == 0xFF && next != 0 && !isFill &&
                (next < 0xD0 || next > 0xD7))
                break;
        }
        if (at + 2 == bytes.size() && quint8(bytes.at(at + 1)) == 0xD9)
            return found;
    }
    return found << u"does not end with the image"_s;
}

QStringList foreignInPng(const QByteArray &bytes)
{
    static const QSet<QByteArray> allowed{"IHDR"_ba, "PLTE"_ba, "IDAT"_ba, "IEND"_ba, "tRNS"_ba,
                                          "gAMA"_ba, "cHRM"_ba, "sRGB"_ba, "iCCP"_ba, "sBIT"_ba};
    QStringList found;
    qsizetype at = 8;
    QByteArray name;
    while (at + 12 <= bytes.size() && name != "IEND"_ba) {
        name = bytes.mid(at + 4, 4);
        if (!allowed.contains(name))
            found << QString::fromLatin1(name);
        at += 12 + qsizetype(qFromBigEndian<quint32>(bytes.constData() + at));
    }
    if (at != bytes.size() || name != "IEND"_ba)
        found << u"does not end with the image"_s;
    return found;
}

} // namespace

QStringList foreignParts(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8"_ba))
        return foreignInJpeg(bytes);
    if (bytes.startsWith("\x89PNG"_ba))
        return foreignInPng(bytes);
    return {u"neither PNG nor JPEG"_s};
}

bool hasExif(const QByteArray &jpeg)
{
    return jpeg.contains("Exif\0\0"_ba);
}

} // namespace Innbox
