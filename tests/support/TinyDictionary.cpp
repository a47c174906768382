#include "tests/support/TinyDictionary.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

void TinyDictionary::write(const QString &folder, const QString &language, const QStringList &words,
                           const QByteArray &encoding)
{
    const auto put = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qWarning("a dictionary could not be written");
    };
    const QString list = u"%1\n%2\n"_s.arg(words.size()).arg(words.join(u'\n'));
    const QString base = folder + u'/' + language;
    put(base + u".aff"_s, "SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwüöä\n");
    put(base + u".dic"_s, encoding == "UTF-8" ? list.toUtf8() : list.toLatin1());
}

} // namespace Innbox
