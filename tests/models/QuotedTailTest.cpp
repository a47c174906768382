#include "models/text/QuotedTail.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The earlier mail below an answer, as mail programs leave it.
class QuotedTailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tails_data();
    void tails();
    void wholeTexts_data();
    void wholeTexts();
    void longTextsAreReadInTime();
};

void QuotedTailTest::tails_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("tail");
    const auto row = [](const char *name, const QString &own, const QString &tail) {
        QTest::newRow(name) << own << tail;
    };
    row("marks", u"Yes, please.\n\n"_s, u"> Would you like breakfast?\n> It is 12 euro."_s);
    row("one mark", u"Yes.\n"_s, u"> Breakfast?"_s);
    row("nested marks", u"Yes.\n"_s, u">> Breakfast?\n> When?\n>\n> Hotel"_s);
    row("marks without blanks", u"Yes.\n"_s, u">Breakfast?\n>Hotel"_s);
    row("Windows line ends", u"Yes.\r\n\r\n"_s,
        u"On Mon, 3 Nov 2025 at 10:12, Hotel <h@x.example> wrote:\r\n> Breakfast?\r\n"_s);
    row("attribution in an unknown language", u"Ano.\n\n"_s,
        u"Po 3. 11. 2025 v 10:12 Hotel <h@x.example>:\n> Snídaně?"_s);
    row("attribution wrapped by Gmail, email_reply_parser README", u"Yes.\n\n"_s,
        u"On Mon, Nov 3, 2025 at 10:12 AM Hotel Adler <h@x.example>\nwrote:\n\n> Breakfast?"_s);
    row("attribution wrapped behind the date", u"Yes.\n"_s,
        u"On Mon, Nov 3, 2025 at 10:12 AM\nHotel Adler <h@x.example> wrote:\n> Breakfast?"_s);
    row("attribution without marks", u"Yes.\n\n"_s,
        u"On Mon, 3 Nov 2025 at 10:12, Hotel <h@x.example> wrote:\n\nBreakfast?\nHotel"_s);
    row("German", u"Ja.\n\n"_s, u"Am 03.11.2025 um 10:12 schrieb Hotel Adler:\nFrühstück?"_s);
    row("German Gmail", u"Ja.\n"_s,
        u"Am Mo., 3. Nov. 2025 um 10:12 Uhr schrieb Hotel <h@x.example>:\n\n> Frühstück?"_s);
    row("French", u"Oui.\n\n"_s,
        u"Le lun. 3 nov. 2025 à 10:12, Hôtel <h@x.example> a écrit :\n> Petit-déjeuner ?"_s);
    row("griddler #163 Spanish", u"Sí.\n\n"_s,
        u"El 27 de junio de 2014, 13:55, <name@email.com> escribió:\n¿Desayuno?"_s);
    row("Italian", u"Sì.\n\n"_s,
        u"Il giorno lun 3 nov 2025 alle ore 10:12 Hotel <h@x.example> ha scritto:\nColazione?"_s);
    row("Portuguese", u"Sim.\n\n"_s,
        u"Em seg., 3 de nov. de 2025 às 10:12, Hotel <h@x.example> escreveu:\nCafé?"_s);
    row("Dutch", u"Ja.\n\n"_s,
        u"Op ma 3 nov 2025 om 10:12 schreef Hotel <h@x.example>:\nOntbijt?"_s);
    row("Polish", u"Tak.\n\n"_s,
        u"pon., 3 lis 2025 o 10:12 Hotel <h@x.example> napisał(a):\nŚniadanie?"_s);
    row("talon Russian", u"Да.\n\n"_s,
        u"02.04.2012 14:20 пользователь \"bob@example.com\" <bob@x.example> написал:\nЗавтрак?"_s);
    row("mail-parser-reply #31 Swedish", u"Ja.\n\n"_s,
        u"Den mån 3 nov. 2025 kl 10:12 Hotel <h@x.example>\nskrev:\nFrukost?"_s);
    row("Finnish", u"Kyllä.\n\n"_s, u"ma 3.11.2025 klo 10.12 Hotel (h@x.example) kirjoitti:\nA?"_s);
    row("Hungarian", u"Igen.\n\n"_s,
        u"Hotel <h@x.example> ezt írta (időpont: 2025. nov. 3., 10:12):\nA?"_s);
    row("Turkish", u"Evet.\n\n"_s,
        u"Hotel <h@x.example>, 3 Kas 2025 Pzt, 10:12 tarihinde şunu yazdı:\nKahvaltı?"_s);
    row("Arabic", u"نعم\n\n"_s, u"في 3 نوفمبر 2025 10:12، كتب Hotel <h@x.example>:\nفطور؟"_s);
    row("Hebrew", u"כן\n\n"_s,
        u"בתאריך יום ב׳, 3 בנוב׳ 2025, 10:12, כתב Hotel <h@x.example>:\nA?"_s);
    row("Japanese", u"はい。\n\n"_s, u"2025年11月3日(月) 10:12 Hotel <h@x.example>:\n> 朝食は？"_s);
    row("Chinese", u"好的\n\n"_s, u"Hotel <h@x.example> 于2025年11月3日周一 10:12写道：\n早餐？"_s);
    row("Korean", u"네.\n\n"_s,
        u"2025년 11월 3일 (월) 오전 10:12, Hotel <h@x.example>님이 작성:\n조식?"_s);
    row("original message", u"Yes.\n\n"_s,
        u"-----Original Message-----\nFrom: Hotel\nSent: Monday\n\nBreakfast?"_s);
    row("German original", u"Ja.\n"_s, u"-----Ursprüngliche Nachricht-----\nFrühstück?"_s);
    row("French original", u"Oui.\n"_s, u"-----Message d’origine-----\nPetit-déjeuner ?"_s);
    row("talon Danish original", u"Ja.\n"_s, u"---- Oprindelig meddelelse ----\nMorgenmad?"_s);
    row("Spanish original", u"Sí.\n"_s, u"-----Mensaje original-----\n¿Desayuno?"_s);
    row("forwarded", u"See below.\n"_s, u"---------- Forwarded message ---------\nBreakfast?"_s);
    row("Apple forwarded", u"See below.\n"_s,
        u"Begin forwarded message:\n\nFrom: Hotel\nBreakfast?"_s);
    row("email_reply_parser #69 Outlook", u"Text.\n\n"_s,
        u"From: CRM Comments [crm@example.com]\nSent: Friday, 23 March 2012 5:08 p.m.\n"
        u"To: John\nSubject: Re\n\nShould it?"_s);
    row("German Outlook", u"Ja.\n\n"_s,
        u"Von: Hotel Adler\nGesendet: Montag, 3. November 2025 10:12\nAn: Gast\nBetreff: A\n\nB?"_s);
    row("German Outlook in one line", u"Ja.\n\n"_s,
        u"Von: Hotel Adler Gesendet: Montag, 3. November 2025 10:12\nFrühstück?"_s);
    row("twenty #25315 Danish Outlook", u"Ja.\n\n"_s,
        u"Fra: Hotel\nSendt: 3. november 2025\nTil: G\nEmne: A"_s);
    row("Outlook rule", u"Yes.\n\n"_s,
        u"________________________________\nFrom: Hotel <h@x.example>\nDate: 3 Nov 2025\nSubject: A\n\nB"_s);
    row("iPhone signature before", u"Yes.\n\nSent from my iPhone\n\n"_s,
        u"On 3 Nov 2025, at 10:12, Hotel <h@x.example> wrote:\n\n> Breakfast?"_s);
}

void QuotedTailTest::tails()
{
    QFETCH(QString, own);
    QFETCH(QString, tail);
    QCOMPARE(QuotedTail::begin(own + tail), own.size());
    // Nothing but the quote is the message itself.
    QCOMPARE(QuotedTail::begin(tail), -1);
}

void QuotedTailTest::wholeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"Hello,\nis breakfast included?\nAda"_s;
    QTest::newRow("answers between") << u"> Breakfast?\nYes.\n> When?\nAt 8."_s;
    QTest::newRow("answers below")
        << u"Hello,\nOn 3 Nov 2025 at 10:12, Hotel <h@x.example> wrote:\n> Breakfast?\n\nYes."_s;
    QTest::newRow("face") << u"The room was cold\n>:("_s;
    QTest::newRow("he wrote") << u"Hello.\nYour colleague wrote:\nThe pool is open until 22:00."_s;
    QTest::newRow("transfer") << u"Hello.\nFrom: airport\nTo: hotel\nDate: 12 June, 14:00"_s;
    QTest::newRow("a list") << u"Hello.\n---- ROOMS ----\n12, 14"_s;
    QTest::newRow("a rule") << u"Hello.\n__________\nAda"_s;
    QTest::newRow("on a date") << u"On 3 Nov 2025 we arrive at 10:12.\nIs that fine?"_s;
}

void QuotedTailTest::wholeTexts()
{
    QFETCH(QString, text);
    QCOMPARE(QuotedTail::begin(text), -1);
}

void QuotedTailTest::longTextsAreReadInTime()
{
    for (const QString &piece : {u"> a\n"_s, u"a:\n"_s, u"From: a\n"_s, u"1 2 3 4 "_s, u"a@"_s,
                                 u"----"_s, u"\n"_s, u"2025 "_s}) {
        const QString text = u"Hello\n"_s + piece.repeated(100'000 / piece.size()) + u"x"_s;
        QElapsedTimer timer;
        timer.start();
        const qsizetype begin = QuotedTail::begin(text);
        QVERIFY(begin >= -1 && begin < text.size());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(piece));
    }
}

QTEST_GUILESS_MAIN(QuotedTailTest)
#include "QuotedTailTest.moc"
