#pragma once

#include <QListView>

namespace Innbox {

class PropertyModel;

/// The list of properties: choosing one shows its conversations. Thread: GUI.
class PropertyView : public QListView {
    Q_OBJECT
public:
    /// \param model outlives the view
    explicit PropertyView(PropertyModel *model, QWidget *parent = nullptr);

    /// Chooses none, without a word to anybody.
    void clearChoice();

Q_SIGNALS:
    void propertyChosen(const QString &accommodation);
    /// Up from the first one: to the folders.
    void leftUpwards();

protected:
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PropertyModel *m_properties;
    bool m_isQuiet = false;
};

} // namespace Innbox
