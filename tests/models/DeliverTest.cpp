#include "models/store/Deliver.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <thread>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// A result reaches its receiver on the receiver's thread, or nobody.
class DeliverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void arrivesOnTheThreadOfTheReceiver();
    void aReadyFutureIsDeliveredLater();
    void aDeadReceiverGetsNothing();
    void aFutureWithoutResultCallsNothing();
    void theWatcherLeavesWithItsFuture();
};

void DeliverTest::arrivesOnTheThreadOfTheReceiver()
{
    QObject receiver;
    QPromise<int> promise;
    promise.start();
    int got = 0;
    QThread *where = nullptr;
    deliver(promise.future(), &receiver, [&](int value) {
        got = value;
        where = QThread::currentThread();
    });
    std::thread other([&promise] {
        promise.addResult(7);
        promise.finish();
    });
    other.join();
    QCOMPARE(got, 0);
    QTRY_COMPARE(got, 7);
    QCOMPARE(where, receiver.thread());
}

void DeliverTest::aReadyFutureIsDeliveredLater()
{
    QObject receiver;
    int got = 0;
    deliver(QtFuture::makeReadyFuture(3), &receiver, [&got](int value) { got = value; });
    QCOMPARE(got, 0); // never within the call: a caller need not expect it
    QTRY_COMPARE(got, 3);
}

void DeliverTest::aDeadReceiverGetsNothing()
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    deliver(promise.future(), receiver.get(), [&called](int) { called = true; });
    receiver.reset();
    promise.addResult(1);
    promise.finish();
    // A second delivery is behind the first in the queue of events.
    QObject other;
    bool isOver = false;
    deliver(promise.future(), &other, [&isOver](int) { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(!called);
}

void DeliverTest::aFutureWithoutResultCallsNothing()
{
    QObject receiver;
    bool called = false;
    {
        QPromise<int> promise;
        promise.start();
        deliver(promise.future(), &receiver, [&called](int) { called = true; });
    } // cancelled and finished without a result
    QTRY_VERIFY(receiver.children().isEmpty());
    QVERIFY(!called);
}

void DeliverTest::theWatcherLeavesWithItsFuture()
{
    QObject receiver;
    deliver(QtFuture::makeReadyFuture(3), &receiver, [](int) {});
    QCOMPARE(receiver.children().size(), 1);
    QTRY_VERIFY(receiver.children().isEmpty());
}

QTEST_GUILESS_MAIN(DeliverTest)
#include "DeliverTest.moc"
