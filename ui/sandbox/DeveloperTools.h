#pragma once

#include <QSplitter>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace Innbox {

class SandboxEntry;
class SandboxPage;
class HttpLogPane;
struct WindowContext;
struct WindowServices;

/// What developers see beside the inbox: the wire log below its panes for every account, the page
/// of the embedded sandbox in their place. Without the ports it is the panes alone. Thread: GUI.
class DeveloperTools : public QSplitter {
    Q_OBJECT
public:
    /// \param panes  of the inbox; become the workbench's
    DeveloperTools(QWidget *panes, const WindowServices &services, const WindowContext &context,
                   QWidget *parent = nullptr);

    /// The entry of the folder pane; null without an embedded sandbox. Whoever lays it out owns it.
    [[nodiscard]] SandboxEntry *entry() const { return m_entry; }
    /// The wire log is shown below the panes.
    [[nodiscard]] bool isWireShown() const;
    void showWire(bool isShown);
    /// The page of the sandbox is in front.
    [[nodiscard]] bool isSandboxShown() const;
    void showSandbox(bool isShown);

    /// The conversation that is open in the window; the provider's id.
    void setOpenConversation(const QString &remoteId);
    /// Shows the exchanges a message was in; the provider's id.
    void showRequestsOf(const QString &message);
    /// Shows the exchanges of the open conversation.
    void showRequestsHere();

Q_SIGNALS:
    void wireShown(bool isShown);
    /// A test booking was made: the inbox may want to show it.
    void booked(const QString &reservation);

private:
    [[nodiscard]] HttpLogPane *deckInFront();

    QWidget *m_panes;
    QStackedWidget *m_stack;
    HttpLogPane *m_drawer = nullptr;
    HttpLogPane *m_bench = nullptr; ///< of the sandbox page
    SandboxPage *m_page = nullptr;
    SandboxEntry *m_entry = nullptr;
    bool m_wasSized = false;
};

} // namespace Innbox
