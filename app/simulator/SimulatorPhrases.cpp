#include "app/simulator/SimulatorPhrases.h"

#include <array>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// The binding to a named array keeps each list alive for the whole run.
const SimulatorExchange English[] = {
    {u"en",
     {u"gHi, we land at 21:40 and should be with you around 23:15. Will there still be somebody at "
      u"the desk?",
      u"pGood evening {guest}, our night desk is open until 1:00. If you are later than that, ring "
      u"the bell twice and I will come down.",
      u"gPerfect, thank you!"}},
    {u"en",
     {u"gCould we leave our luggage with you after checking out? Our train only goes at 18:05.",
      u"pOf course, there is a lockable room behind reception. No charge.", u"g👍"}},
    {u"en",
     {u"gIs breakfast included in our booking? I can't find it in the confirmation e-mail.",
      u"pYour rate is room only. Breakfast is 14 € per person, from 7:00 to 10:30, and you can "
      u"decide every morning."}},
    {u"en",
     {u"gWe are travelling with a baby (9 months). Do you have a cot, and does it fit into the "
      u"room next to the bed?",
      u"pYes, a travel cot fits easily in your room. I have reserved one for you, it is free of "
      u"charge.",
      u"gYou are a star ⭐ One more thing: a kettle in the room would help with the bottles.",
      u"pEvery room has one."}},
    {u"en",
     {u"GThe lamp over the desk doesn't work, please see the picture. I already tried another "
      u"socket.",
      u"pSorry about that! Someone will come up with a new bulb within half an hour. Is it all "
      u"right if we enter while you are out?",
      u"gYes, please go ahead."}},
    {u"en",
     {u"gHello,\n\nthree short questions:\n1. Is there a lift? My mother uses a walking frame.\n2. "
      u"Is the shower step-free?\n3. How far is the nearest bus stop?\n\nKind regards\n{guest}",
      u"pHello {guest},\n\n1. Yes, to all floors, 85 cm wide.\n2. In your room there is a 4 cm "
      u"edge. I can offer room 104 instead, which is fully step-free.\n3. 150 metres, line "
      u"25.\n\nShall I move you to room 104?",
      u"gPlease do, that is very kind.", u"pDone. 104 it is."}},
    {u"en",
     {u"gWe had to cancel one day of our trip. Can we shorten the stay by the last night?",
      u"pI'm afraid your rate cannot be changed within seven days of arrival. I have asked the "
      u"manager whether we can make an exception and will write again tomorrow.",
      u"pGood news: the manager agreed, the last night is taken off and you pay nothing for it."}},
    {u"en",
     {u"gIs the Wi-Fi good enough for video calls? I have to work on the Thursday.",
      u"pWe have 250 Mbit/s fibre. If the room is too noisy for a call you can use the small "
      u"meeting room for free, just tell us the time."}},
    {u"en",
     {u"pDear {guest}, a quick note: the street in front of the house is being repaired this week. "
      u"Taxis stop at the corner, 80 metres away.",
      u"gThanks for letting us know."}},
    {u"en",
     {u"gMy wife is allergic to feathers. Could you make sure that the pillows are synthetic?",
      u"pNoted, housekeeping will prepare the whole room without feathers."}},
    {u"en",
     {u"gCan you recommend a restaurant for Saturday evening, something local, walking distance, "
      u"not too posh? There are six of us, two of them vegetarian.",
      u"pTry the tavern two streets up the hill. It's loud and crowded, and the food is wonderful. "
      u"Shall I book a table for six at 19:30?",
      u"g20:00 would be better.", u"pBooked for 20:00 under {guest}.", u"gThank you so much"}},
    {u"en",
     {u"gI think I left my grey scarf in the wardrobe. Has anybody found it?",
      u"PIs it this one? It was behind the door.",
      u"gYes!! That's it. Could you post it? I'll pay for it, of course."}},
    {u"en",
     {u"gCan we check in early, around 11?",
      u"pWe cannot promise it, but very often the room is ready by noon. You can leave your bags "
      u"from 8:00 on."}},
    {u"en",
     {u"gDoes the hotel accept American Express?", u"pWe do, and also Visa, Mastercard and cash."}},
    {u"en",
     {u"gThe people next door have been partying since midnight, it's 02:20 now. Can you do "
      u"something please?",
      u"pI am so sorry. I have just spoken with them. If it starts again please call 9 on the room "
      u"telephone, at any time.",
      u"gQuiet now. Thanks"}},
    {u"en",
     {u"gIt's our tenth wedding anniversary on the 14th and I would like to surprise my husband. "
      u"Would it be possible to have flowers in the room when we arrive? Nothing too big: white "
      u"ones if you can get them, no lilies because of the smell, and perhaps a card that says "
      u"\"ten years and I would do it all again\". I will pay at reception when he isn't looking. "
      u"Please don't mention it on the telephone, he always picks up first, and please don't put "
      u"it on the invoice either, because he is the one who does the accounts at home. If flowers "
      u"are difficult, a small cake would do as well. Thank you so much for your help, it really "
      u"means a lot to me.",
      u"pWhat a lovely idea! White roses and the card will be on the table. Our lips are sealed "
      u"🤫🌹"}},
    {u"en",
     {u"gAre dogs allowed? Ours is small and very old.",
      u"pDogs are welcome, 12 € a night. There is a park round the corner."}},
    {u"en", {u"gOK", u"pSee you soon!"}},
    {u"en",
     {u"gWhat is the code for the gate?",
      u"pIt is sent on the day of arrival, usually about noon."}},
    {u"en",
     {u"gWe liked it a lot, thank you for everything. We'll be back.",
      u"pThat makes our day. Have a safe journey home, {guest}!"}},
};

const SimulatorNames Names[] = {
    {u"en",
     {u"Grace Whitfield", u"Tom O’Sullivan", u"Priya Raman", u"Daniel Osei", u"Hannah Blackwood",
      u"Ewan MacLeod", u"Olivia Chen-Hughes", u"Marcus Bell", u"Siobhán Ní Bhriain", u"Jack Turner",
      u"Amara Nwosu", u"Ruth Goldberg", u"Leo Fitzgerald", u"Charlotte Pym", u"Noah Jensen",
      u"Zoë Carter"}},
    {u"de",
     {u"Jürgen Weißmüller", u"Anneliese Köhler", u"Björn Schäfer", u"Frauke Lüders",
      u"Maximilian Groß"}},
    {u"fr", {u"Aurélie Lefèvre", u"Benoît Garçon"}},
    {u"es", {u"María José Ibáñez", u"Íñigo Peña"}},
    {u"pt", {u"Inês Magalhães", u"João Conceição"}},
    {u"it", {u"Niccolò Beltrame"}},
    {u"pl", {u"Łukasz Wójcik"}},
    {u"cs", {u"Přemysl Dvořák"}},
    {u"tr", {u"Gülşen Yıldırım"}},
    {u"vi", {u"Nguyễn Thị Hồng"}},
    {u"ja", {u"佐藤 美咲", u"田中 健太郎"}},
    {u"zh", {u"王小明", u"陳怡君"}},
    {u"ko", {u"김서연"}},
    {u"ar", {u"محمد الهاشمي", u"ليلى منصور"}},
    {u"he", {u"יעל כהן"}},
    {u"ru", {u"Анастасия Королёва"}},
    {u"el", {u"Ελένη Παπαδοπούλου"}},
    {u"th", {u"สมชาย ใจดี"}},
};

} // namespace

std::span<const SimulatorExchange> sandboxExchangesEnglish()
{
    return English;
}

std::span<const SimulatorNames> sandboxNames()
{
    return Names;
}

QString sandboxWelcome(const QString &guestName, const QString &checkin)
{
    return u"Dear %1, thank you for your booking. We look forward to welcoming you on %2. "
           "If you need anything before your stay, just answer this message."_s.arg(guestName,
                                                                                    checkin);
}

QString sandboxRejection(const QString &asked, const QString &guestName)
{
    const bool wantsBed = asked.contains("extra bed"_L1, Qt::CaseInsensitive);
    const bool wantsParking = asked.contains("parking"_L1, Qt::CaseInsensitive);
    if (wantsBed && wantsParking) {
        return u"Dear %1, thank you for your message. Unfortunately we can offer neither an extra "
               "bed nor parking. We apologise for the inconvenience."_s.arg(guestName);
    }
    if (wantsBed) {
        return u"Dear %1, thank you for your message. Unfortunately we cannot put an extra bed in "
               "your room. We apologise for the inconvenience."_s.arg(guestName);
    }
    if (wantsParking) {
        return u"Dear %1, thank you for your message. Unfortunately we have no parking available "
               "for your stay. We apologise for the inconvenience."_s.arg(guestName);
    }
    return {};
}

QString sandboxBulkPhrase(int number)
{
    static constexpr std::array Phrases{
        u"Thank you, that helps a lot.",
        u"Could you please confirm the time of arrival?",
        u"Wir kommen gegen 18 Uhr an. Grüße!",
        u"The room is ready, see you later today.",
        u"お部屋の準備ができました。",
        u"شكرًا جزيلًا، نراكم قريبًا.",
        u"Merci beaucoup, à très bientôt 😊",
        u"Is there a kettle in the room?",
        u"Всё в порядке, спасибо!",
        u"Your table is booked for eight o'clock.",
    };
    return QStringView(Phrases[size_t(number) % Phrases.size()]).toString();
}

} // namespace Innbox
