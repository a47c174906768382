#pragma once

#include "ui/dialogs/Dialog.h"

namespace Innbox {

/// What this program is, its version and where its files lie. Thread: GUI.
class AboutDialog : public Dialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace Innbox
