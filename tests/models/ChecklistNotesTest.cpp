#include "models/wire/ChecklistNotes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// What a walk at the test hotel leaves for the next session.
class ChecklistNotesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingComesBack();
    void questionsHaveNames();
    void whatCannotBeReadIsNothing_data();
    void whatCannotBeReadIsNothing();
};

void ChecklistNotesTest::everythingComesBack()
{
    ChecklistNotes notes;
    notes.reservation = u"5158203947"_s;
    notes.notes = u"Line one\n\"two\" <b>שלום</b>"_s;
    for (int i = 0; i < OpenQuestions; ++i)
        notes.answers.insert(OpenQuestion(i), {u"answer %1"_s.arg(i), i % 2 == 0});
    QCOMPARE(checklistOf(checklistJson(notes)), notes);
    QCOMPARE(checklistOf(checklistJson({})), ChecklistNotes());
}

void ChecklistNotesTest::questionsHaveNames()
{
    // As an earlier version wrote it: the names must never change.
    const ChecklistNotes read =
        checklistOf(R"({"version":1,"answers":{"echo":{"text":"yes","by_person":true},)"
                    R"("rejection_text":{"text":"No beds."},"no such question":{"text":"x"}}})");
    QCOMPARE(read.answers.size(), 2);
    QCOMPARE(read.answers.value(OpenQuestion::Echo), (ChecklistAnswer{u"yes"_s, true}));
    QCOMPARE(read.answers.value(OpenQuestion::RejectionText),
             (ChecklistAnswer{u"No beds."_s, false}));
}

void ChecklistNotesTest::whatCannotBeReadIsNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"reservation\":\"5");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("other types") << QByteArray(R"({"reservation":5,"notes":[],"answers":"x"})");
}

void ChecklistNotesTest::whatCannotBeReadIsNothing()
{
    QFETCH(QByteArray, json);
    QCOMPARE(checklistOf(json), ChecklistNotes());
}

QTEST_APPLESS_MAIN(ChecklistNotesTest)
#include "ChecklistNotesTest.moc"
