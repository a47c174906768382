#pragma once

#include "ui/dialogs/Prompt.h"
#include "ui/style/PlainLabel.h"

namespace Innbox {

class ImageLoader;

/// What the chosen file of a file dialog looks like, decoded off the GUI thread. Thread: GUI.
class FilePreview : public FileDialogPreview {
    Q_OBJECT
public:
    /// \param loader outlives the preview
    explicit FilePreview(ImageLoader *loader, QWidget *parent = nullptr);
    void showFile(const QString &path) override;

private:
    ImageLoader *m_loader;
    PlainLabel *m_picture;
    PlainLabel *m_words;
    QString m_file{};
};

} // namespace Innbox
