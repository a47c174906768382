#pragma once

#include <QCoreApplication>

QT_BEGIN_NAMESPACE
class QUrl;
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

/// Opens a link that somebody wrote, after saying where it really leads. Thread: GUI.
class LinkOpener {
    Q_DECLARE_TR_FUNCTIONS(Innbox::LinkOpener)
public:
    static void ask(QWidget *parent, const QUrl &url);
};

} // namespace Innbox
