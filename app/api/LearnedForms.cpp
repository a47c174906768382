#include "app/api/LearnedForms.h"

#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    LearnedCorrection correction;
    bool *flag;
};

std::array<Row, 7> rowsOf(LearnedForms *forms)
{
    const QString send = u"messages/send"_s;
    const QString conversations = u"messages/conversations"_s;
    const QString omit = u"omit"_s;
    const QString number = u"number"_s;
    return {Row{{send, u"reply_to"_s, omit}, &forms->omitsReplyTo},
            Row{{send, u"reservation"_s, omit}, &forms->omitsReservation},
            Row{{u"messages/latest"_s, QString(), omit}, &forms->sendsNoLatestBody},
            Row{{send, u"accommodation"_s, number}, &forms->sendTypes.accommodationAsNumber},
            Row{{send, u"reservation"_s, number}, &forms->sendTypes.reservationAsNumber},
            Row{{conversations, u"accommodation"_s, number},
                &forms->conversationTypes.accommodationAsNumber},
            Row{{conversations, u"reservation"_s, number},
                &forms->conversationTypes.reservationAsNumber}};
}

} // namespace

QList<LearnedCorrection> LearnedForms::corrections() const
{
    LearnedForms forms = *this;
    QList<LearnedCorrection> list;
    for (const Row &row : rowsOf(&forms)) {
        if (*row.flag)
            list.append(row.correction);
    }
    return list;
}

LearnedForms LearnedForms::from(const QList<LearnedCorrection> &corrections)
{
    LearnedForms forms;
    for (const Row &row : rowsOf(&forms))
        *row.flag = corrections.contains(row.correction);
    return forms;
}

} // namespace Innbox
