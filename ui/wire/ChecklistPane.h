#pragma once

#include "models/store/Store.h"
#include "ui/shell/WindowContext.h"
#include "ui/shell/WindowServices.h"
#include "ui/style/Surface.h"
#include "ui/wire/ChecklistText.h"

#include <QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class ChecklistAnswers;
class PlainLabel;
struct NewReply;

/// The walk at the provider's test hotel with its times and ids, what was found out on the way, and
/// the report of it; all of it is there again in the next session. Refuses on an account that is no
/// sandbox. Thread: GUI.
class ChecklistPane : public Surface {
    Q_OBJECT
public:
    /// The services outlive the pane.
    ChecklistPane(const WindowServices &services, WindowContext::Environment environment,
                  QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] bool mayWrite() const;
    void layOut();
    [[nodiscard]] QLayout *makeDeeds();
    void begin();
    void look();
    void readMessages(const Conversation &row);
    void ask(const QString &text);
    void sendImage();
    void enqueue(const NewReply &reply);
    void remember();
    void recall();
    void showSteps();
    void save(bool isPdf);
    [[nodiscard]] ChecklistReport report() const;
    void say(const QString &words, bool isBad);

    WindowServices m_services;
    WindowContext::Environment m_environment;
    QString m_reservation{};
    std::optional<Conversation> m_row{};
    QList<ChecklistStep> m_steps;
    QLineEdit *m_number;
    QPushButton *m_begin;
    QPushButton *m_bed;
    QPushButton *m_parking;
    QPushButton *m_image;
    QPushButton *m_html;
    QPushButton *m_pdf;
    PlainLabel *m_said;
    QList<PlainLabel *> m_lines{};
    ChecklistAnswers *m_answers;
    QTimer m_keeping{}; ///< running = something is not kept yet
};

} // namespace Innbox
