#pragma once

#include <QString>
#include <QStringList>

namespace Innbox {

/// A Hunspell dictionary of a few words, made by a test.
namespace TinyDictionary {

/// Writes LANGUAGE.aff and LANGUAGE.dic into \p folder.
/// \param encoding as the file names it: UTF-8 or ISO8859-1
void write(const QString &folder, const QString &language, const QStringList &words,
           const QByteArray &encoding = QByteArrayLiteral("UTF-8"));

} // namespace TinyDictionary
} // namespace Innbox
