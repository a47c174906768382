#include "app/desktop/StartReport.h"

#include "app/cli/Documents.h"
#include "app/cli/Output.h"
#include "models/Log.h"
#include "models/files/PrivateFile.h"
#include "ui/dialogs/StartFailurePage.h"

#include <QDirIterator>
#include <QJsonDocument>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ReportedFiles = 500;
constexpr int ReportedLogLines = 200;

QString kindOf(const QFileInfo &file)
{
    if (file.isSymLink())
        return u"link"_s;
    if (file.isDir())
        return u"folder"_s;
    return file.isFile() ? u"file"_s : u"other"_s;
}

QJsonObject factsOf(const QFileInfo &file, const QString &name)
{
    return {{u"name"_s, name},
            {u"kind"_s, kindOf(file)},
            {u"bytes"_s, file.size()},
            {u"mode"_s, QString::number(int(file.permissions()), 16)},
            {u"readable"_s, file.isReadable()},
            {u"writable"_s, file.isWritable()},
            {u"changed_at"_s, Cli::time(file.lastModified().toMSecsSinceEpoch())}};
}

QJsonArray filesBelow(const QString &folder)
{
    QJsonArray files{factsOf(QFileInfo(folder), u"."_s)};
    QDirIterator all(folder, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext() && files.size() < ReportedFiles) {
        all.next();
        files.append(factsOf(all.fileInfo(), QDir(folder).relativeFilePath(all.filePath())));
    }
    return files;
}

} // namespace

std::optional<QString> writeStartReport(const QString &path, const StartFailure &failure,
                                        const QString &dataDir, qint64 nowMs)
{
    const QJsonObject problem{{u"account"_s, failure.account},
                              {u"kind"_s, failure.word},
                              {u"message"_s, failure.detail},
                              {u"path"_s, failure.path}};
    const QJsonObject document{
        {u"made_at"_s, Cli::time(nowMs)},
        {u"versions"_s, Cli::versionsObject()},
        {u"start_failure"_s, problem},
        {u"data_folder"_s, dataDir},
        {u"files"_s, filesBelow(dataDir)},
        {u"log"_s, QJsonArray::fromStringList(Log::newestLines(ReportedLogLines))}};
    return writePrivateFile(path, QJsonDocument(document).toJson());
}

} // namespace Innbox
