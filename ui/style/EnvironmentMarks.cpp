#include "ui/style/EnvironmentMarks.h"

#include "ui/style/Metrics.h"
#include "ui/style/Tokens.h"
#include "ui/text/EnvironmentText.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr qreal EdgePx = 3;

/// The coloured edge: lies over the top of its parent and takes no click.
class EnvironmentEdge : public QWidget {
public:
    EnvironmentEdge(WindowContext::Environment environment, QWidget *parent)
        : QWidget(parent), m_environment(environment)
    {
        setObjectName(u"environmentEdge"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        follow();
        show();
        raise();
    }
    void follow() { setGeometry(0, 0, parentWidget()->width(), Metrics(font())(EdgePx)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(),
                         EnvironmentMarks::colors(m_environment, Tokens::of(palette())).edge);
    }

private:
    WindowContext::Environment m_environment;
};

EnvironmentEdge *edgeOf(const QWidget *widget)
{
    return static_cast<EnvironmentEdge *>(
        widget->findChild<QWidget *>(u"environmentEdge"_s, Qt::FindDirectChildrenOnly));
}

} // namespace

EnvironmentMarks::Colors EnvironmentMarks::colors(WindowContext::Environment environment,
                                                  const Tokens &t)
{
    switch (environment) {
    case WindowContext::Environment::Sandbox:
        return {t.faint, t.muted, t.rail};
    case WindowContext::Environment::ProviderSandbox:
        return {t.warn, t.warn, t.warnSoft};
    case WindowContext::Environment::Production:
        break;
    }
    return {t.accent, t.softText, t.soft};
}

EnvironmentMarks::EnvironmentMarks(const WindowContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
    addEdge(window);
    qApp->installEventFilter(this);
}

bool EnvironmentMarks::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::Show && type != QEvent::Resize && type != QEvent::WindowTitleChange)
        return false;
    auto *const widget = qobject_cast<QWidget *>(watched);
    if (!widget || !widget->isWindow())
        return false;
    if (type == QEvent::Resize) {
        if (EnvironmentEdge *const edge = edgeOf(widget))
            edge->follow();
        return false;
    }
    const bool isOurs =
        widget != m_window && qobject_cast<QDialog *>(widget) && widget->parentWidget() &&
        widget->parentWidget()->window() &&
        (m_window == widget->parentWidget()->window() || edgeOf(widget->parentWidget()->window()));
    if (!isOurs)
        return false;
    if (type == QEvent::Show && !edgeOf(widget))
        addEdge(widget);
    addWord(widget);
    return false;
}

void EnvironmentMarks::addEdge(QWidget *widget)
{
    new EnvironmentEdge(m_context.environment, widget);
}

void EnvironmentMarks::addWord(QWidget *dialog)
{
    const QString word = EnvironmentText::name(m_context.environment);
    const QString title = dialog->windowTitle();
    if (title.isEmpty() || title.endsWith(word))
        return;
    //: Title of a dialog and the environment
    dialog->setWindowTitle(tr("%1 · %2").arg(title, word));
}

} // namespace Innbox
