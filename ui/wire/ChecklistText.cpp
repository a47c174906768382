#include "ui/wire/ChecklistText.h"

#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qsizetype LongestCell = 4000; // answers are recorded as they were found
} // namespace

QString ChecklistText::step(ChecklistStep::Kind kind)
{
    using Kind = ChecklistStep::Kind;
    switch (kind) {
    case Kind::Entered:
        return tr("Reservation at the test hotel entered");
    case Kind::Welcomed:
        return tr("Welcome message seen");
    case Kind::AskedBed:
        return tr("Asked for an extra bed");
    case Kind::RefusedBed:
        return tr("Rejection of the extra bed seen");
    case Kind::AskedParking:
        return tr("Asked for parking");
    case Kind::RefusedParking:
        return tr("Rejection of the parking seen");
    case Kind::SentImage:
        return tr("Image sent and accepted");
    case Kind::Returned:
        break;
    }
    return tr("Own message seen in the conversation");
}

QString ChecklistText::question(OpenQuestion question)
{
    switch (question) {
    case OpenQuestion::ContentLength:
        return tr("How long may a text be, what becomes of line breaks, emoji, HTML?");
    case OpenQuestion::ImagesPerMessage:
        return tr("How many images may a message carry, what does a virus hit look like?");
    case OpenQuestion::UnconfirmedLife:
        return tr("How long does an unconfirmed message stay?");
    case OpenQuestion::UnknownConfirm:
        return tr("What answers confirming an unknown or confirmed id?");
    case OpenQuestion::ErrorIds:
        return tr("Which statuses and error ids tell what was refused?");
    case OpenQuestion::QuotaHeaders:
        return tr("Which headers tell the limit (Retry-After, quota), what counts towards it?");
    case OpenQuestion::Echo:
        return tr("Do own messages come back through the queue?");
    case OpenQuestion::WindowBounds:
        return tr("When exactly do the windows close, in which time zone?");
    case OpenQuestion::SharedQueue:
        return tr("Do two affiliate ids of a partner share a queue?");
    case OpenQuestion::RejectionText:
        return tr("What does the rejection say, which words trigger it?");
    case OpenQuestion::SeparateQueues:
        break;
    }
    return tr("Have the sandbox and production a queue each?");
}

QString ChecklistText::html(const ChecklistReport &report)
{
    const auto cell = [](const QString &text) {
        return u"<td>"_s + SafeText::forName(text, LongestCell).toHtmlEscaped() + u"</td>"_s;
    };
    QString page = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                   "<body><h1>%1</h1><p>%2</p><table border=\"1\" cellspacing=\"0\" "
                   "cellpadding=\"4\" width=\"100%\">"_s;
    const QString title = tr("Checklist for the test hotel");
    //: Environment, reservation and time of a report
    const QString facts =
        tr("%1 · reservation %2 · %3")
            .arg(report.environment, report.reservation, TimeText::full(report.atMs));
    page.replace(u"%1"_s, title.toHtmlEscaped()).replace(u"%2"_s, facts.toHtmlEscaped());
    for (const ChecklistStep &one : report.steps) {
        page += u"<tr>"_s + cell(one.isDone ? u"✓"_s : u"○"_s) + cell(step(one.kind)) +
                cell(one.atMs > 0 ? TimeText::full(one.atMs) : QString()) + cell(one.id) +
                cell(one.text) + u"</tr>"_s;
    }
    page += u"</table><h2>"_s + tr("Open questions").toHtmlEscaped() +
            u"</h2><table border=\"1\" cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">"_s;
    for (int i = 0; i < OpenQuestions; ++i) {
        const QString found = report.findings.value(i);
        page += u"<tr>"_s + cell(question(OpenQuestion(i))) +
                cell(found.isEmpty() ? tr("not found out") : found) + u"</tr>"_s;
    }
    page += u"</table>"_s;
    if (!report.notes.isEmpty()) {
        page += u"<h2>"_s + tr("Notes").toHtmlEscaped() + u"</h2>"_s;
        for (const QString &line : report.notes.split(u'\n'))
            page += u"<p>"_s + SafeText::forName(line, LongestCell).toHtmlEscaped() + u"</p>"_s;
    }
    return page + u"</body></html>\n"_s;
}

} // namespace Innbox
