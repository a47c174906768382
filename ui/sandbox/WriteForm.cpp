#include "ui/sandbox/WriteForm.h"

#include "models/ports/SandboxPort.h"
#include "ui/dialogs/Prompt.h"
#include "ui/sandbox/SandboxText.h"
#include "ui/style/Metrics.h"
#include "ui/text/EditText.h"
#include "ui/text/SafeText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int MostPictures = 5;
constexpr int TextHeightPx = 64;
} // namespace

WriteForm::WriteForm(SandboxPort *port, QWidget *parent)
    : QWidget(parent), m_port(port), m_talk(new QComboBox), m_side(new QComboBox),
      m_text(new QPlainTextEdit), m_pictures(new QSpinBox),
      m_files(new QPushButton(tr("Add files…"))), m_write(new QPushButton(tr("Write")))
{
    const Metrics m(font());
    setObjectName(u"writeForm"_s);
    m_talk->setObjectName(u"writeTalk"_s);
    m_talk->setAccessibleName(tr("Conversation"));
    m_talk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_talk->setMinimumContentsLength(8);
    m_side->setObjectName(u"writeSide"_s);
    m_side->setAccessibleName(tr("Who writes"));
    m_side->addItems({tr("As the guest"), tr("As the property")});
    m_text->setObjectName(u"writeText"_s);
    m_text->setAccessibleName(tr("Message to write into the sandbox"));
    m_text->setPlaceholderText(tr("Is there a parking space?"));
    m_text->setTabChangesFocus(true);
    m_text->viewport()->setAutoFillBackground(false); // the frame has the ground
    m_text->document()->setDocumentMargin(m(8));
    m_text->setFixedHeight(m(TextHeightPx));
    m_pictures->setObjectName(u"writePictures"_s);
    m_pictures->setAccessibleName(tr("Images the sandbox invents"));
    m_pictures->setToolTip(m_pictures->accessibleName());
    m_pictures->setMinimumWidth(m(96)); // the page may be narrow
    m_pictures->setRange(0, MostPictures);
    //: Before a number of images
    m_pictures->setPrefix(tr("Images: "));
    m_files->setObjectName(u"writeFiles"_s);
    m_files->setAutoDefault(false);
    m_write->setObjectName(u"writeNow"_s);
    m_write->setAutoDefault(false);
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m(6));
    grid->addWidget(m_talk, 0, 0, 1, 2);
    grid->addWidget(m_side, 1, 0, 1, 2);
    grid->addWidget(m_text, 2, 0, 1, 2);
    grid->addWidget(m_pictures, 3, 0);
    grid->addWidget(m_files, 3, 1);
    grid->addWidget(m_write, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_write, &QPushButton::clicked, this, &WriteForm::write);
    connect(m_files, &QPushButton::clicked, this, &WriteForm::addFiles);
    showState();
}

void WriteForm::showState()
{
    const QList<SandboxTalk> talks = m_port->talks();
    m_write->setEnabled(!talks.isEmpty());
    const bool isSame = talks.size() == m_talk->count() &&
                        (talks.isEmpty() || talks.first().id == m_talk->itemData(0).toString());
    if (isSame)
        return;
    const QString chosen = m_talk->currentData().toString();
    m_talk->clear();
    for (const SandboxTalk &talk : talks) {
        //: A conversation: guest, property, reservation
        m_talk->addItem(tr("%1 · %2 · %3")
                            .arg(SafeText::forName(talk.guest), SafeText::forName(talk.property),
                                 talk.reservation),
                        talk.id);
    }
    choose(chosen);
}

void WriteForm::choose(const QString &conversation)
{
    if (const int index = m_talk->findData(conversation); index >= 0)
        m_talk->setCurrentIndex(index);
}

void WriteForm::addFiles()
{
    if (!m_paths.isEmpty()) {
        m_paths.clear();
        showFiles();
        return;
    }
    Prompt::filesToOpen(this, tr("Images for the sandbox"), tr("Images (*.png *.jpg *.jpeg)"), {},
                        [this](const QStringList &paths) {
                            m_paths = paths;
                            showFiles();
                        });
}

void WriteForm::showFiles()
{
    m_files->setText(m_paths.isEmpty() ? tr("Add files…")
                                       : tr("Without %n file(s)", nullptr, int(m_paths.size())));
    m_files->setToolTip(m_paths.join(u'\n'));
}

void WriteForm::write()
{
    SandboxNote note;
    note.conversation = m_talk->currentData().toString();
    note.isByGuest = m_side->currentIndex() == 0;
    note.text = EditText::of(m_text);
    note.pictures = m_pictures->value();
    note.files = m_paths;
    const auto refusal = m_port->write(note);
    if (refusal != SandboxPort::Refusal::None) {
        Q_EMIT said(SandboxText::refusal(refusal), true);
        return;
    }
    m_text->clear();
    m_pictures->setValue(0);
    m_paths.clear();
    showFiles();
    Q_EMIT said(note.isByGuest ? tr("Written as the guest.") : tr("Written as the property."),
                false);
}

} // namespace Innbox
