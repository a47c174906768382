#pragma once

#include "ui/viewer/ImageLoader.h"

#include <QList>
#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace Innbox {

class FilmStrip;
class ImageCanvas;
class PlainLabel;
class Thumbnails;

/// One image of a conversation and whose it is.
struct ViewerImage {
    QString attachment{}; ///< remote id
    QString message{};    ///< remote id of its message
    QString source{};     ///< "Ada Lindqvist, 13:38": who sent it and when, in words
};

/// The images of a conversation, large, over the whole window: dark, image first, facts in the
/// title line, film strip below. Esc leaves. Thread: GUI.
class ImageViewer : public QWidget {
    Q_OBJECT
public:
    /// \param window the window it covers; \p thumbnails and \p loader outlive the viewer
    ImageViewer(QWidget *window, Thumbnails *thumbnails, ImageLoader *loader);

    void open(const QList<ViewerImage> &images, int index);
    /// All images of the conversation are known now; the one that is shown stays.
    void setImages(const QList<ViewerImage> &images);
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isSettled() const { return !m_isLoading; }

Q_SIGNALS:
    void settled();
    /// What is looked at and what stands around it should be fetched. \param shown the first of all
    void wanted(const QString &shown, const QStringList &nearby);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTitle();
    QPushButton *makeButton(const QString &name, const QString &words, const QString &tip);
    QToolButton *makeArrow(const QString &name, const QString &icon, const QString &words);
    void leave();
    void step(int by);
    void showPlace();
    void load();
    void take(const QString &attachment, const LoadedImage &loaded);
    void showFacts();
    /// Asks once more for one that could not be loaded.
    void retry();
    void copy();
    void save();
    void saveAll();
    void print();
    void toggleFullScreen();
    void toggleDetails();
    QMenu *makeMenu();
    /// True: it was one of ours.
    bool takeCommand(const QKeyEvent *event);
    bool takeMove(const QKeyEvent *event);

    Thumbnails *m_thumbnails;
    ImageLoader *m_loader;
    QList<ViewerImage> m_images{};
    int m_index = 0;
    bool m_isLoading = false;
    QSize m_fullSize{};
    QPointer<QWidget> m_focusBefore{};
    bool m_madeFullScreen = false; ///< the window, by us: it goes back
    PlainLabel *m_name;
    PlainLabel *m_facts;
    PlainLabel *m_details; ///< the same with the ids, one a line
    ImageCanvas *m_canvas;
    FilmStrip *m_strip;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace Innbox
