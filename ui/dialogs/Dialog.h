#pragma once

#include <QDialog>
#include <QDialogButtonBox>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Innbox {

class PlainLabel;

/// A dialog of the program: its title in the window and on the page, a body, a line of buttons.
/// Deletes itself when it closes. Thread: GUI.
class Dialog : public QDialog {
    Q_OBJECT
public:
    /// \param name object name
    Dialog(QStringView name, const QString &title, QWidget *parent);

protected:
    /// Grows to what its words need, never shrinks.
    bool event(QEvent *event) override;
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

    QVBoxLayout *m_body;
    QDialogButtonBox *m_buttons;
};

} // namespace Innbox
