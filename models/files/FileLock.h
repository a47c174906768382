#pragma once

#include <QString>

namespace Innbox {

/// Who owns the queue and the outbox of an account: the process that holds this lock. The kernel
/// releases it when the process ends, however it ends, so a killed owner is replaced at once.
/// Thread: one.
class FileLock {
public:
    /// \param path file beside the store; made with mode 0600 when missing
    explicit FileLock(QString path);
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Takes the lock when it is free; never waits. True while this process is the owner.
    /// False with a non-empty errorText(): the file cannot be used at all.
    bool tryTake();
    [[nodiscard]] bool isOwner() const { return m_isOwner; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    void release();

private:
    QString m_path;
    QString m_errorText{};
    int m_descriptor = -1;
    bool m_isOwner = false;
};

} // namespace Innbox
