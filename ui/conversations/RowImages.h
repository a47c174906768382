#pragma once

#include <QObject>

#include <memory>

namespace Innbox {

class ConversationView;
class ImageLoader;
class RowFactsCache;
class Thumbnails;
struct WindowServices;

/// The small pictures in those rows of the list that are in view. Thread: GUI.
class RowImages : public QObject {
    Q_OBJECT
public:
    /// \param facts, view  outlive it, as do the services
    RowImages(const WindowServices &services, RowFactsCache *facts, ConversationView *view,
              QObject *parent = nullptr);
    ~RowImages() override;
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void settled();

private:
    void lookSoon();
    void look();

    std::unique_ptr<ImageLoader> m_loader;
    Thumbnails *m_thumbnails;
    RowFactsCache *m_facts;
    ConversationView *m_view;
    bool m_isLooking = false; ///< what is in view changed and was not looked at yet
};

} // namespace Innbox
