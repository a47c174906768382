#pragma once

#include <QByteArray>
#include <QList>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <pthread.h>

namespace Innbox::Bench {

/// The provider as far as receiving goes, on a thread of its own: each fetch gets the next of the
/// given bodies (the last of them for ever), each confirmation is accepted.
class AnswerThread : public QThread {
    Q_OBJECT
public:
    explicit AnswerThread(QList<QByteArray> bodies);
    ~AnswerThread() override;

    /// Starts; answers when it listens.
    [[nodiscard]] QUrl begin();
    /// CPU time this thread has used, ms: no part of what is measured.
    [[nodiscard]] double cpuMs() const;

protected:
    void run() override;

private:
    [[nodiscard]] QByteArray answerTo(const QByteArray &path);

    QList<QByteArray> m_bodies;
    qsizetype m_next = 0;
    std::atomic<quint16> m_port = 0;
    std::atomic<pthread_t> m_handle{};
};

} // namespace Innbox::Bench
