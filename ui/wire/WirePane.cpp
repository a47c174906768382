#include "ui/wire/WirePane.h"

#include "models/items/WireLogFilter.h"
#include "models/items/WireLogModel.h"
#include "models/ports/WirePort.h"
#include "models/wire/WireCurl.h"
#include "models/wire/WireHar.h"
#include "ui/dialogs/Prompt.h"
#include "ui/style/Metrics.h"
#include "ui/style/NamedButton.h"
#include "ui/style/PlainLabel.h"
#include "ui/wire/BodyView.h"
#include "ui/wire/WireTable.h"
#include "ui/wire/WireText.h"
#include "ui/wire/WireTextProxy.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

WirePane::WirePane(WirePort *port, Qt::Orientation layout, QWidget *parent)
    : Surface(Ground::Base, NoEdge, parent), m_port(port), m_layout(layout),
      m_filter(new WireLogFilter(this)), m_table(new WireTable(u"wireTable"_s, tr("Exchanges"))),
      m_search(new QLineEdit), m_endpoint(new QComboBox), m_outcome(new QComboBox),
      m_openOnly(new QCheckBox(tr("Only the open conversation"))),
      m_message(namedButton(u"wireMessage"_s, tr("Show all again"))),
      m_curl(namedButton(u"wireCurl"_s, tr("Copy as cURL"))),
      m_requestId(namedButton(u"wireRequestId"_s, tr("Copy request_id"))),
      m_har(namedButton(u"wireHar"_s, tr("Export HAR…"))), m_file(new QCheckBox(tr("Log file"))),
      m_state(new PlainLabel(u"wireState", 12, PlainLabel::Tone::Muted)),
      m_request(new BodyView(u"wireRequest"_s)), m_response(new BodyView(u"wireResponse"_s))
{
    setObjectName(u"wirePane"_s);
    setAccessibleName(tr("Wire log"));
    m_filter->setSourceModel(port->log());
    auto *const words = new WireTextProxy(this);
    words->setSourceModel(m_filter);
    m_table->setModel(words);
    layOut(layout);
    connectParts();
    noteEndpoints();
    showFile();
    showMessage({});
    showEntry();
}

void WirePane::layOut(Qt::Orientation layout)
{
    const Metrics m(font());
    m_table->setWidth(WireLogModel::Time, 104);
    m_table->setWidth(WireLogModel::Status, 60);
    m_table->setWidth(WireLogModel::Duration, 68);
    m_table->setWidth(WireLogModel::Action, 0);
    m_table->setWidth(WireLogModel::RequestId, 100);

    auto *const split = new QSplitter(layout);
    split->setObjectName(u"wireSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(makeBodies());
    const int half = m(640);
    split->setSizes({half, half});
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(split, 1);
}

void WirePane::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    // Beside the bodies the list has half the room; the head of the response has the id, too.
    constexpr int RoomyPx = 760;
    const bool isShort = m_layout == Qt::Horizontal || width() < Metrics(font())(RoomyPx);
    m_table->setColumnHidden(WireLogModel::RequestId, isShort);
    //: Short for: search in requests and responses
    m_search->setPlaceholderText(width() < Metrics(font())(RoomyPx) ? tr("Search…")
                                                                    : m_search->accessibleName());
    constexpr int TightPx = 1000;
    const bool isTight = m_layout == Qt::Horizontal && width() < Metrics(font())(TightPx);
    m_table->setWidth(WireLogModel::Endpoint, isTight ? 140 : isShort ? 212 : 256);
}

QWidget *WirePane::makeFilters()
{
    const Metrics m(font());
    m_search->setObjectName(u"wireSearch"_s);
    m_search->setAccessibleName(tr("Search in requests and responses"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m(110));
    m_search->setTextMargins(m(4), m(2), m(4), m(2));
    m_endpoint->setObjectName(u"wireEndpoint"_s);
    m_endpoint->setAccessibleName(tr("Endpoint"));
    m_endpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_endpoint->setMinimumContentsLength(11);
    m_outcome->setObjectName(u"wireOutcome"_s);
    m_outcome->setAccessibleName(tr("Status"));
    m_outcome->addItems({tr("Every status"), tr("Accepted (2xx)"), tr("Refused (4xx)"),
                         tr("Failed (5xx, no answer)")});
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_outcome->setMinimumContentsLength(8);
    m_openOnly->setObjectName(u"wireOpenOnly"_s);
    m_file->setObjectName(u"wireFile"_s);

    auto *const strip = new Surface(Ground::Base, Bottom);
    auto *const rows = new QVBoxLayout(strip);
    rows->setContentsMargins(m(12), m(6), m(12), m(7));
    rows->setSpacing(m(6));
    auto *const filters = new QHBoxLayout;
    filters->setSpacing(m(8));
    filters->addWidget(m_search, 1);
    filters->addWidget(m_endpoint);
    filters->addWidget(m_outcome);
    filters->addWidget(m_openOnly);
    auto *const deeds = new QHBoxLayout;
    deeds->setSpacing(m(8));
    m_state->setElided(true);
    deeds->addWidget(m_state, 1);
    for (QWidget *const deed : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_file),
                                static_cast<QWidget *>(m_curl), static_cast<QWidget *>(m_requestId),
                                static_cast<QWidget *>(m_har)})
        deeds->addWidget(deed);
    rows->addLayout(filters);
    rows->addLayout(deeds);
    return strip;
}

QWidget *WirePane::makeBodies()
{
    const Metrics m(font());
    auto *const bodies = new QWidget;
    bodies->setMinimumHeight(m(96));
    auto *const grid = new QGridLayout(bodies);
    grid->setContentsMargins(m(12), m(8), m(12), m(10));
    grid->setHorizontalSpacing(m(12));
    grid->setVerticalSpacing(m(4));
    int column = 0;
    for (BodyView *const view : {m_request, m_response}) {
        const bool isRequest = view == m_request;
        auto *const title = new PlainLabel(isRequest ? u"wireRequestTitle" : u"wireResponseTitle",
                                           13, PlainLabel::Tone::Text, QFont::DemiBold);
        title->setText(isRequest ? tr("Request") : tr("Response"));
        title->setBuddy(view);
        view->setAccessibleName(title->text());
        view->setMinimumWidth(m(120));
        grid->addWidget(title, 0, column);
        grid->addWidget(view, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    grid->setRowStretch(1, 1);
    return bodies;
}

void WirePane::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        m_request->setSearch(text.trimmed());
        m_response->setSearch(text.trimmed());
        showState();
    });
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setEndpoint(m_endpoint->itemData(index).toString());
        showState();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setOutcome(WireLogFilter::Outcome(index));
        showState();
    });
    connect(m_openOnly, &QCheckBox::toggled, this, [this](bool isOnly) {
        m_filter->setConversation(isOnly ? m_open : QString());
        showState();
    });
    connect(m_message, &QPushButton::clicked, this, [this] {
        showMessage({});
        m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_curl, &QPushButton::clicked, this, &WirePane::copyCurl);
    connect(m_requestId, &QPushButton::clicked, this, &WirePane::copyRequestId);
    connect(m_har, &QPushButton::clicked, this, &WirePane::exportHar);
    connect(m_file, &QCheckBox::toggled, m_port, &WirePort::setFileOn);
    connect(m_port, &WirePort::fileChanged, this, [this](bool, const QString &failure) {
        showFile();
        if (!failure.isEmpty())
            say(tr("The log file could not be written and was ended."), true);
    });
    const QAbstractItemModel *const shown = m_table->model();
    connect(shown, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *const bar = m_table->verticalScrollBar();
        m_follows = bar->value() >= bar->maximum();
    });
    connect(shown, &QAbstractItemModel::rowsInserted, this, [this] {
        noteEndpoints();
        showState();
        if (m_follows)
            m_table->scrollToBottom();
    });
    connect(shown, &QAbstractItemModel::rowsRemoved, this, &WirePane::showState);
    connect(shown, &QAbstractItemModel::modelReset, this, &WirePane::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WirePane::showEntry);
}

void WirePane::noteEndpoints()
{
    const WireLogModel *const log = m_port->log();
    const int rows = log->rowCount();
    constexpr int Newest = 8; // what was not there yet is among them
    int row = qMax(0, rows - Newest);
    if (m_endpoint->count() == 0) {
        m_endpoint->addItem(tr("Every endpoint"), QString());
        row = 0;
    }
    for (; row < rows; ++row) {
        const QString &endpoint = log->at(row).endpoint;
        if (m_endpoint->findData(endpoint) < 0)
            m_endpoint->addItem(endpoint, endpoint);
    }
}

void WirePane::setOpenConversation(const QString &remoteId)
{
    m_open = remoteId;
    m_openOnly->setEnabled(!remoteId.isEmpty());
    if (m_openOnly->isChecked())
        m_filter->setConversation(remoteId);
    showState();
}

void WirePane::showOpenOnly(bool isOnly)
{
    m_openOnly->setChecked(isOnly);
}

void WirePane::showMessage(const QString &remoteId)
{
    m_filter->setMessage(remoteId);
    m_message->setVisible(!remoteId.isEmpty());
    if (!remoteId.isEmpty()) {
        m_search->clear();
        m_endpoint->setCurrentIndex(0);
        m_outcome->setCurrentIndex(0);
        m_openOnly->setChecked(false);
        const int last = m_table->model()->rowCount() - 1;
        m_table->setCurrentIndex(m_table->model()->index(last, 0));
    }
    showState();
}

void WirePane::showState()
{
    const int all = m_port->log()->rowCount();
    const int shown = m_filter->rowCount();
    if (all == 0)
        say(tr("No request has left yet."));
    else if (m_message->isVisibleTo(this))
        say(shown == 0 ? tr("The log no longer has, or never had, a request of this message.")
                       : tr("%n request(s) of one message", nullptr, shown));
    else if (shown == all)
        say(tr("%n exchange(s)", nullptr, all));
    else //: How many of the exchanges pass the filters
        say(tr("%1 of %n exchange(s)", nullptr, all).arg(shown));
}

void WirePane::showFile()
{
    m_file->setChecked(m_port->isFileOn());
    m_file->setToolTip(tr("Writes every exchange to %1, without the key, readable by you alone.")
                           .arg(m_port->filePath()));
}

WireEntry WirePane::chosen() const
{
    return m_table->currentIndex().data(WireLogModel::EntryRole).value<WireEntry>();
}

void WirePane::showEntry()
{
    const WireEntry entry = chosen();
    const bool isChosen = entry.number > 0;
    m_curl->setEnabled(isChosen);
    m_requestId->setEnabled(!entry.requestId.isEmpty());
    if (!isChosen) {
        m_request->showBody(tr("Choose an exchange to see it."), {}, {});
        m_response->showBody({}, {}, {});
        return;
    }
    m_request->showBody(WireText::requestHead(entry), WireText::omitted(entry.request),
                        QString::fromUtf8(entry.request.text));
    m_response->showBody(WireText::responseHead(entry), WireText::omitted(entry.response),
                         QString::fromUtf8(entry.response.text));
}

void WirePane::copyCurl()
{
    const WireEntry entry = chosen();
    QGuiApplication::clipboard()->setText(curlOf(entry));
    const QString omitted = WireText::omitted(entry.request);
    if (omitted.isEmpty())
        say(tr("Copied; the key is to be given as $INNBOX_TOKEN."));
    else //: %1 is what was cut out of the body
        say(tr("Copied, but not the whole body: %1. The key is to be given as $INNBOX_TOKEN.")
                .arg(omitted));
}

void WirePane::copyRequestId()
{
    QGuiApplication::clipboard()->setText(chosen().requestId);
    say(tr("Copied the request_id."));
}

void WirePane::exportHar()
{
    Prompt::fileToSave(
        this, tr("Export the wire log"), u"innbox.har"_s, [this](const QString &path) {
            QList<WireEntry> entries;
            for (int row = 0; row < m_filter->rowCount(); ++row) {
                entries.append(
                    m_filter->index(row, 0).data(WireLogModel::EntryRole).value<WireEntry>());
            }
            const QByteArray har = harOf(entries, QStringLiteral(INNBOX_VERSION));
            if (const auto failure = m_port->writePrivately(path, har)) {
                Prompt::tell(this, tr("Export the wire log"),
                             tr("The file could not be written: %1").arg(*failure));
                return;
            }
            //: %n exchanges were written to the file %1
            say(tr("%n exchange(s) written to %1, readable by you alone.", nullptr,
                   int(entries.size()))
                    .arg(path));
        });
}

void WirePane::say(const QString &words, bool isBad)
{
    m_state->setTone(isBad ? PlainLabel::Tone::Bad : PlainLabel::Tone::Muted);
    m_state->setText(words);
}

} // namespace Innbox
