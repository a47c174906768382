#pragma once

#include "models/values/SyncStatus.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class SyncPort;

/// What keeps the program from its work, in a sentence, with the provider's request id to copy.
/// Hidden without a problem. Thread: GUI.
class ProblemBar : public Surface {
    Q_OBJECT
public:
    /// \param sync outlives the bar
    explicit ProblemBar(SyncPort *sync, QWidget *parent = nullptr);

private:
    void showStatus(const SyncStatus &status);
    QLabel *m_words;
    QLabel *m_requestId;
    QPushButton *m_retry;
};

} // namespace Innbox
