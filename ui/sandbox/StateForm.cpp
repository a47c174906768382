#include "ui/sandbox/StateForm.h"

#include "models/ports/SandboxPort.h"
#include "ui/dialogs/Prompt.h"
#include "ui/sandbox/SandboxText.h"
#include "ui/style/Metrics.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

StateForm::StateForm(SandboxPort *port, QWidget *parent)
    : QWidget(parent), m_port(port), m_save(new QPushButton(tr("Save…"))),
      m_load(new QPushButton(tr("Load…")))
{
    setObjectName(u"stateForm"_s);
    m_save->setObjectName(u"stateSave"_s);
    m_save->setAccessibleName(tr("Save the state of the sandbox"));
    m_save->setToolTip(tr("Keep bookings, messages, images and clock in a file"));
    m_load->setObjectName(u"stateLoad"_s);
    m_load->setAccessibleName(tr("Load a saved state of the sandbox"));
    m_load->setToolTip(tr("Go on where a saved sandbox stood"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics(font())(6));
    for (QPushButton *const deed : {m_save, m_load}) {
        deed->setAutoDefault(false);
        row->addWidget(deed, 1);
    }
    connect(m_save, &QPushButton::clicked, this, &StateForm::save);
    connect(m_load, &QPushButton::clicked, this, &StateForm::askLoad);
    showState();
}

void StateForm::showState()
{
    const bool isHere = m_port->state().isHere;
    m_save->setEnabled(isHere);
    m_load->setEnabled(isHere);
}

void StateForm::save()
{
    Prompt::fileToSave(
        this, tr("Save the state of the sandbox"), u"innbox-sandbox.json"_s,
        [this](const QString &path) {
            QString why;
            const auto refusal = m_port->saveWorld(path, &why);
            if (refusal == SandboxPort::Refusal::None)
                Q_EMIT said(tr("Saved to %1.").arg(QFileInfo(path).fileName()), false);
            else
                Q_EMIT said(why.isEmpty() ? SandboxText::refusal(refusal) : why, true);
        });
}

void StateForm::askLoad()
{
    Prompt::filesToOpen(this, tr("Load a saved state of the sandbox"), tr("Sandboxes (*.json)"), {},
                        [this](const QStringList &paths) {
                            Prompt::Question question;
                            question.title = tr("Load a saved state of the sandbox");
                            question.text = tr("Put the saved sandbox in the place of this one?");
                            question.details = tr(
                                "Bookings, messages, faults and the clock of the sandbox are those "
                                "of the file then. What this inbox has stored stays.");
                            question.yes = tr("Load");
                            const QString path = paths.first();
                            Prompt::question(this, question, [this, path] { load(path); });
                        });
}

void StateForm::load(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    switch (const auto refusal = m_port->loadWorld(path)) {
    case SandboxPort::Refusal::None:
        Q_EMIT said(tr("Loaded: %1.").arg(name), false);
        return;
    case SandboxPort::Refusal::NotFound:
        Q_EMIT said(tr("%1 cannot be read.").arg(name), true);
        return;
    case SandboxPort::Refusal::Invalid:
        Q_EMIT said(tr("%1 holds no saved sandbox.").arg(name), true);
        return;
    default:
        Q_EMIT said(SandboxText::refusal(refusal), true);
    }
}

} // namespace Innbox
