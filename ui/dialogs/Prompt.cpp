#include "ui/dialogs/Prompt.h"

#include "models/Settings.h"
#include "ui/dialogs/PrinterPrompt.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMessageBox>
#include <QMimeDatabase>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

Prompt::Answers *&answers()
{
    static Prompt::Answers *set = nullptr;
    return set;
}

using Key = Settings::Key;

QPointer<Settings> &folderSettings()
{
    static QPointer<Settings> settings;
    return settings;
}

/// Where one was last, as long as the folder is there.
QString folderOf(Key key, const QString &usual)
{
    const QString last = folderSettings() ? folderSettings()->word(key) : QString();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : usual;
}

void keepFolder(Key key, const QString &folder)
{
    if (folderSettings())
        folderSettings()->set(key, folder); // a folder that cannot be kept is asked for again
}

Key saveKey(const QString &name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return type.name().startsWith("image/"_L1) ? Key::SaveImagesFolder : Key::SaveFilesFolder;
}

Key openKey(const QString &filter)
{
    return filter.contains("*.png"_L1) ? Key::OpenImagesFolder : Key::OpenFilesFolder;
}

QMessageBox *box(QWidget *parent, const QString &title, const QString &text)
{
    auto *const made = new QMessageBox(parent);
    made->setObjectName(u"askBox"_s);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setWindowTitle(title);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    return made;
}

} // namespace

void Prompt::rememberIn(Settings *settings)
{
    folderSettings() = settings;
}

void Prompt::answerBy(Answers *set)
{
    answers() = set;
}

void Prompt::question(QWidget *parent, const Question &question, std::function<void()> then)
{
    if (Answers *const set = answers()) {
        set->asked.append(question.text + u'\n' + question.details);
        if (set->isYes)
            then();
        return;
    }
    const QString details = question.details.isEmpty() ? QString() : u"\n\n"_s + question.details;
    QMessageBox *const asked = box(parent, question.title, question.text + details);
    QPushButton *const yes = asked->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton *const no = question.no.isEmpty()
                                ? asked->addButton(QMessageBox::Cancel)
                                : asked->addButton(question.no, QMessageBox::RejectRole);
    asked->setDefaultButton(no);
    asked->setEscapeButton(no);
    QObject::connect(yes, &QPushButton::clicked, parent, std::move(then));
    asked->open();
}

void Prompt::tell(QWidget *parent, const QString &title, const QString &text)
{
    if (Answers *const set = answers()) {
        set->asked.append(text);
        return;
    }
    box(parent, title, text)->open();
}

void Prompt::fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                        std::function<void(const QString &)> then)
{
    if (Answers *const set = answers()) {
        set->asked.append(suggested);
        if (!set->file.isEmpty())
            then(set->file);
        return;
    }
    const Key key = saveKey(suggested);
    const QString folder =
        folderOf(key, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    auto *const dialog = new QFileDialog(parent, title, folder + u'/' + suggested);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [key, then = std::move(then)](const QString &file) {
                         keepFolder(key, QFileInfo(file).absolutePath());
                         then(file);
                     });
    dialog->open();
}

void Prompt::filesToOpen(QWidget *parent, const QString &title, const QString &filter,
                         const std::function<FileDialogPreview *()> &aside,
                         std::function<void(const QStringList &)> then)
{
    if (Answers *const set = answers()) {
        set->asked.append(title);
        if (!set->file.isEmpty())
            then({set->file});
        return;
    }
    const Key key = openKey(filter);
    auto *const dialog = new QFileDialog(parent, title, folderOf(key, {}), filter);
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    // The platform's own takes nothing aside.
    dialog->setOption(QFileDialog::DontUseNativeDialog, bool(aside));
    if (auto *const grid = qobject_cast<QGridLayout *>(dialog->layout()); grid && aside) {
        FileDialogPreview *const beside = aside();
        grid->addWidget(beside, 1, grid->columnCount());
        QObject::connect(dialog, &QFileDialog::currentChanged, beside,
                         &FileDialogPreview::showFile);
    }
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [key, then = std::move(then)](const QStringList &files) {
                         if (files.isEmpty())
                             return;
                         keepFolder(key, QFileInfo(files.first()).absolutePath());
                         then(files);
                     });
    dialog->open();
}

void Prompt::folder(QWidget *parent, const QString &title, const QString &start,
                    std::function<void(const QString &)> then)
{
    if (Answers *const set = answers()) {
        set->asked.append(start);
        if (!set->file.isEmpty())
            then(set->file);
        return;
    }
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString begin = start.isEmpty() ? folderOf(Key::SaveImagesFolder, usual) : start;
    auto *const dialog = new QFileDialog(parent, title, begin);
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [isForImages = start.isEmpty(), then = std::move(then)](const QString &chosen) {
            if (isForImages)
                keepFolder(Key::SaveImagesFolder, chosen);
            then(chosen);
        });
    dialog->open();
}

void askForPrinter(QWidget *parent, const QString &title, std::function<void(QPrinter *)> then)
{
    // Held by the connection: it lives as long as the dialog.
    const auto printer = std::make_shared<QPrinter>();
    if (Prompt::Answers *const set = answers()) {
        set->asked.append(title);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(set->file);
        if (!set->file.isEmpty())
            then(printer.get());
        return;
    }
    auto *const dialog = new QPrintDialog(printer.get(), parent);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
                     [printer, then = std::move(then)](QPrinter *) { then(printer.get()); });
    dialog->open();
}

} // namespace Innbox
