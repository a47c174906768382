#pragma once

#include <QDialog>
#include <QDialogButtonBox>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Innbox {

class PlainLabel;

/// A dialog of the program: its title in the window and on the page, a body, a line of buttons.
/// What does not fit the screen scrolls; the buttons always stay in view.
/// Deletes itself when it closes. Thread: GUI.
class Dialog : public QDialog {
    Q_OBJECT
public:
    /// \param name object name
    Dialog(QStringView name, const QString &title, QWidget *parent);

protected:
    /// Grows to what its words need, as far as the screen goes; never shrinks.
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Where the parts go, from top to bottom.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A paragraph that wraps; secondary words.
    PlainLabel *addWords(QStringView name, const QString &text);
    /// A heading within the body.
    PlainLabel *addHeading(const QString &text);
    QFormLayout *addForm();
    /// A field with its label as buddy and accessible name.
    static void addRow(QFormLayout *form, const QString &label, QWidget *field);
    /// \param name object name
    QPushButton *addButton(QStringView name, const QString &words,
                           QDialogButtonBox::ButtonRole role);
    /// The accent button, pressed by Return.
    void setPrimary(QPushButton *button);

private:
    void alignLabels();
    void grow();

    QScrollArea *m_scroll;
    QWidget *m_page;
    QWidget *m_foot;
    QVBoxLayout *m_body;
    QDialogButtonBox *m_buttons;
};

} // namespace Innbox
