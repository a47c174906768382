#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace Innbox {

class WireLogModel;

/// The exchanges with the provider and what can be kept of them on disk.
/// Thread: GUI.
class WirePort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Never null; outlives the window.
    [[nodiscard]] virtual WireLogModel *log() const = 0;
    /// Where every exchange is written while that is on; masked and cut like the log itself.
    [[nodiscard]] virtual QString filePath() const = 0;
    [[nodiscard]] virtual bool isFileOn() const = 0;
    /// Off unless a person or INNBOX_WIRE_LOG=1 says otherwise.
    virtual void setFileOn(bool isOn) = 0;
    /// Writes a whole file only its owner may read (0600), or leaves what was there.
    /// Returns why not, for the log and a tooltip; nullopt = it stands on the disk.
    [[nodiscard]] virtual std::optional<QString> writePrivately(const QString &path,
                                                                const QByteArray &bytes) = 0;
    /// What keepNotes() kept for this account last; empty = nothing yet, or it cannot be read.
    [[nodiscard]] virtual QByteArray notes() const = 0;
    /// Keeps what was noted while testing (the checklist), over restarts and for its owner alone.
    /// Returns why not, for the log and a tooltip; nullopt = it stands on the disk.
    [[nodiscard]] virtual std::optional<QString> keepNotes(const QByteArray &notes) = 0;

Q_SIGNALS:
    /// \param failure  why the file ended by itself; empty = it was switched
    void fileChanged(bool isOn, const QString &failure);
};

} // namespace Innbox
