#pragma once

#include "models/values/LedgerStep.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace Innbox {

/// Asks which message of the conversation an unclear reply is. Deletes itself when it closes.
/// Thread: GUI.
class CandidateDialog : public QDialog {
    Q_OBJECT
public:
    CandidateDialog(const QList<ReplyCandidate> &candidates, QWidget *parent);

Q_SIGNALS:
    /// \p remoteId of the message a person pointed at
    void chosen(const QString &remoteId);

private:
    QListWidget *m_list;
};

} // namespace Innbox
