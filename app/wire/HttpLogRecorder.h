#pragma once

#include "app/wire/HttpLogFile.h"
#include "models/items/WireLogModel.h"
#include "models/ports/WirePort.h"

#include <QJsonArray>

namespace Innbox {

class HttpTransport;

/// Keeps the exchanges of an account while its window is open. Thread: GUI.
class HttpLogRecorder : public WirePort {
    Q_OBJECT
public:
    /// \param folder  of the log files
    /// \param notes   file of keepNotes(); empty = they are kept as long as this lives
    explicit HttpLogRecorder(const QString &folder, QString notes = {}, QObject *parent = nullptr);

    /// Listens to the exchanges of an engine's transport, besides those it listens to already.
    void watch(const HttpTransport *transport);

    /// The last \p most exchanges for a support report, oldest first, see wireLineOf().
    [[nodiscard]] QJsonArray lines(int most, bool withTexts) const;
    [[nodiscard]] WireLogModel *log() const override { return m_log; }
    [[nodiscard]] QString filePath() const override { return m_file.path(); }
    [[nodiscard]] bool isFileOn() const override { return m_isFileOn; }
    void setFileOn(bool isOn) override;
    [[nodiscard]] std::optional<QString> writePrivately(const QString &path,
                                                        const QByteArray &bytes) override;
    [[nodiscard]] QByteArray notes() const override;
    [[nodiscard]] std::optional<QString> keepNotes(const QByteArray &notes) override;

private:
    void take(const WireEntry &entry);

    WireLogModel *m_log;
    HttpLogFile m_file;
    QString m_notesPath;
    QByteArray m_notes{}; ///< without a file
    bool m_isFileOn = false;
};

} // namespace Innbox
