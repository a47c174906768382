#pragma once

#include "ui/style/Surface.h"

#include <QModelIndex>

QT_BEGIN_NAMESPACE
class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class BodyView;
class PlainLabel;
class WireLogFilter;
class WirePort;
class WireTable;
struct WireEntry;

/// The wire log: exchanges, filters, request and response of the chosen one. Thread: GUI.
class WirePane : public Surface {
    Q_OBJECT
public:
    /// \param port    outlives the pane
    /// \param layout  Vertical = bodies below the list, Horizontal = beside it
    WirePane(WirePort *port, Qt::Orientation layout, QWidget *parent = nullptr);

    /// Whose exchanges "Only the open conversation" leaves; the provider's id.
    void setOpenConversation(const QString &remoteId);
    /// Leaves only the exchanges this message was in; the provider's id, empty = all again.
    void showMessage(const QString &remoteId);
    /// Leaves only those of the open conversation, or not.
    void showOpenOnly(bool isOnly);
    [[nodiscard]] WireTable *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(Qt::Orientation layout);
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeBodies();
    void connectParts();
    void noteEndpoints();
    void showEntry();
    void showState();
    void showFile();
    void copyCurl();
    void copyRequestId();
    void exportHar();
    void say(const QString &words, bool isBad = false);
    [[nodiscard]] WireEntry chosen() const;

    WirePort *m_port;
    Qt::Orientation m_layout;
    WireLogFilter *m_filter;
    WireTable *m_table;
    QLineEdit *m_search;
    QComboBox *m_endpoint;
    QComboBox *m_outcome;
    QCheckBox *m_openOnly;
    QPushButton *m_message; ///< takes the filter of one message away
    QPushButton *m_curl;
    QPushButton *m_requestId;
    QPushButton *m_har;
    QCheckBox *m_file;
    PlainLabel *m_state;
    BodyView *m_request;
    BodyView *m_response;
    QString m_open{};
    bool m_follows = true; ///< the newest exchange is in view
};

} // namespace Innbox
