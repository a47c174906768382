#include "ui/composer/SavedReplyPicker.h"

#include "models/replies/ReplySearch.h"
#include "models/replies/SavedReplies.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/Tokens.h"
#include "ui/text/SafeText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
enum PickerColumn { Title, Facts, PickerColumns };
constexpr qsizetype PreviewLength = 240;
} // namespace

SavedReplyPicker::SavedReplyPicker(const SavedReplies *replies, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_replies(replies), m_query(new QLineEdit),
      m_list(new QTreeWidget),
      m_preview(new PlainLabel(u"replyPreview", 12, PlainLabel::Tone::Muted)),
      m_empty(new PlainLabel(u"noReplies", 12, PlainLabel::Tone::Muted)), m_edit(new QPushButton)
{
    const Metrics m(font());
    setObjectName(u"replyPicker"_s);
    setAccessibleName(tr("Saved replies"));
    setAttribute(Qt::WA_WindowPropagation);
    m_query->setObjectName(u"replyQuery"_s);
    m_query->setPlaceholderText(tr("Find a saved reply…"));
    m_query->setAccessibleName(tr("Find a saved reply"));
    m_query->installEventFilter(this);
    m_query->setMinimumHeight(m(32));
    m_query->setTextMargins(m(8), 0, m(8), 0);
    m_list->setObjectName(u"replyChoices"_s);
    m_list->setAccessibleName(tr("Saved replies"));
    m_list->setColumnCount(PickerColumns);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Facts, QHeaderView::ResizeToContents);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setFixedHeight(3 * m_preview->fontMetrics().lineSpacing());
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_edit->setObjectName(u"editReplies"_s);
    m_edit->setText(tr("Edit saved replies…"));
    m_edit->setFocusPolicy(Qt::TabFocus);
    m_edit->setAutoDefault(false);

    auto *const foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_edit);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(10), m(10), m(10), m(10));
    column->setSpacing(m(8));
    column->addWidget(m_query);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_preview);
    column->addLayout(foot);
    resize(m(400), m(320));

    connect(m_query, &QLineEdit::textChanged, this, &SavedReplyPicker::find);
    connect(m_query, &QLineEdit::returnPressed, this, &SavedReplyPicker::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &SavedReplyPicker::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SavedReplyPicker::showPreview);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT editAsked();
    });
    connect(replies, &SavedReplies::changed, this, [this] {
        if (isVisible())
            find();
    });
}

void SavedReplyPicker::openAt(const QRect &place, const QString &language, Way way)
{
    m_language = language;
    m_way = way;
    m_isEnded = false;
    m_query->clear();
    find();
    // Over the line one writes in, which stands low in the window; below it when there is no room.
    const QRect room = screen()->availableGeometry();
    QPoint corner(place.left(), place.top() - height() - Metrics(font())(6));
    if (corner.y() < room.top())
        corner.setY(qMin(place.bottom() + Metrics(font())(6), room.bottom() - height()));
    corner.setX(qBound(room.left(), corner.x(), room.right() - width()));
    move(corner);
    show();
    m_query->setFocus(Qt::PopupFocusReason);
}

void SavedReplyPicker::find()
{
    m_found = ReplySearch::find(m_replies->all(), m_query->text(), m_language);
    if (m_way == Way::Slash && m_found.isEmpty() && !m_isEnded) {
        hide(); // the slash was meant as one: "5/6 persons"
        return;
    }
    m_list->clear();
    const Tokens &t = Tokens::of(palette());
    QPalette quiet = m_list->palette(); // as the lists of the window select
    quiet.setColor(QPalette::Highlight, t.soft);
    quiet.setColor(QPalette::HighlightedText, t.softText);
    m_list->setPalette(quiet);
    for (const SavedReply &reply : std::as_const(m_found)) {
        QStringList facts;
        if (!reply.shortcut.isEmpty())
            facts.append(u'/' + SafeText::forName(reply.shortcut, 20));
        if (!reply.language.isEmpty())
            facts.append(SafeText::forName(reply.language, 10));
        if (!reply.images.isEmpty())
            facts.append(tr("%n image(s)", nullptr, int(reply.images.size())));
        auto *const item = new QTreeWidgetItem(m_list);
        item->setText(Title, SafeText::forName(reply.title));
        item->setText(Facts, facts.join(u" · "_s));
        item->setForeground(Facts, t.muted);
        item->setSizeHint(Title, QSize(0, Metrics(font())(28)));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(!m_found.isEmpty());
    m_empty->setVisible(m_found.isEmpty());
    m_empty->setText(m_replies->all().isEmpty()
                         ? tr("There are no saved replies yet. Each is a text file in a folder "
                              "that a team can share.")
                         : tr("No saved reply has these words."));
    showPreview();
}

void SavedReplyPicker::showPreview()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QString body = row < 0  ? QString()
                         : m_fill ? m_fill(m_found.at(row))
                                  : m_found.at(row).body;
    m_preview->setText(SafeText::forName(body, PreviewLength));
    m_query->setAccessibleDescription(row < 0 ? m_empty->text()
                                              : SafeText::forName(m_found.at(row).title));
}

void SavedReplyPicker::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const SavedReply reply = m_found.at(row);
    m_isEnded = true;
    hide();
    Q_EMIT chosen(reply);
}

bool SavedReplyPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && !m_found.isEmpty()) {
            const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
            const int next = qBound(0, row + step, int(m_found.size()) - 1);
            m_list->setCurrentItem(m_list->topLevelItem(next));
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_query->text().isEmpty()) {
            hide();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SavedReplyPicker::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!m_isEnded) {
        m_isEnded = true;
        Q_EMIT givenUp(m_query->text());
    }
}

void SavedReplyPicker::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.setPen(t.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Innbox
