#include "models/wire/ChecklistNotes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of OpenQuestion; names of a file, never changed.
constexpr std::array QuestionNames{
    "content_length"_L1,
    "images_per_message"_L1,
    "unconfirmed_life"_L1,
    "unknown_confirm"_L1,
    "error_ids"_L1,
    "quota_headers"_L1,
    "echo"_L1,
    "window_bounds"_L1,
    "shared_queue"_L1,
    "rejection_text"_L1,
    "separate_queues"_L1,
};
static_assert(QuestionNames.size() == OpenQuestions);

} // namespace

QByteArray checklistJson(const ChecklistNotes &notes)
{
    QJsonObject answers;
    for (auto at = notes.answers.begin(); at != notes.answers.end(); ++at) {
        answers[QuestionNames.at(size_t(at.key()))] =
            QJsonObject{{u"text"_s, at->text}, {u"by_person"_s, at->isByPerson}};
    }
    const QJsonObject all{{u"version"_s, 1},
                          {u"reservation"_s, notes.reservation},
                          {u"notes"_s, notes.notes},
                          {u"answers"_s, answers}};
    return QJsonDocument(all).toJson();
}

ChecklistNotes checklistOf(const QByteArray &json)
{
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    ChecklistNotes notes;
    notes.reservation = all[u"reservation"_s].toString();
    notes.notes = all[u"notes"_s].toString();
    const QJsonObject answers = all[u"answers"_s].toObject();
    for (int i = 0; i < OpenQuestions; ++i) {
        const QJsonObject one = answers[QuestionNames.at(size_t(i))].toObject();
        const QString text = one[u"text"_s].toString();
        if (!text.isEmpty())
            notes.answers.insert(OpenQuestion(i), {text, one[u"by_person"_s].toBool()});
    }
    return notes;
}

} // namespace Innbox
