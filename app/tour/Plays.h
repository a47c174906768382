#pragma once

#include <QCoroTask>
#include <QString>

namespace Innbox::Tour {

class Stage;
class TourWorld;

// What scenes do: each prepares its world or acts in its window. False = it did not come to its
// end. Thread: GUI.

/// A day's conversations.
QCoro::Task<bool> filled(Stage *stage, TourWorld *world);
/// The same with replies in every state.
QCoro::Task<bool> withReplies(Stage *stage, TourWorld *world);
/// Saved replies and dictionaries beside a day's conversations.
QCoro::Task<bool> withWriting(Stage *stage, TourWorld *world);
/// Opens the conversation of a reservation.
QCoro::Task<bool> openIt(Stage *stage, TourWorld *world, QString reservation);
/// Opens the conversation with images, a quote and a link.
QCoro::Task<bool> ada(Stage *stage, TourWorld *world);

// The list, what is found, the focus.
QCoro::Task<bool> withScheduled(Stage *stage, TourWorld *world);
QCoro::Task<bool> scheduled(Stage *stage, TourWorld *world);
QCoro::Task<bool> newestFirst(Stage *stage, TourWorld *world);
QCoro::Task<bool> hitOpened(Stage *stage, TourWorld *world);
QCoro::Task<bool> focusRing(Stage *stage, TourWorld *world);

// Dialogs and menus.
QCoro::Task<bool> settings(Stage *stage, TourWorld *world);
QCoro::Task<bool> accounts(Stage *stage, TourWorld *world);
QCoro::Task<bool> newAccount(Stage *stage, TourWorld *world);
QCoro::Task<bool> checkedAccount(Stage *stage, TourWorld *world);
QCoro::Task<bool> keyWanted(Stage *stage, TourWorld *world);
QCoro::Task<bool> keyLocked(Stage *stage, TourWorld *world);
QCoro::Task<bool> startFailure(Stage *stage, TourWorld *world);
QCoro::Task<bool> damagedFiles(Stage *stage, TourWorld *world);
QCoro::Task<bool> firstRun(Stage *stage, TourWorld *world);
QCoro::Task<bool> custody(Stage *stage, TourWorld *world);
QCoro::Task<bool> setAside(Stage *stage, TourWorld *world);
QCoro::Task<bool> palette(Stage *stage, TourWorld *world);
QCoro::Task<bool> keyboard(Stage *stage, TourWorld *world);
QCoro::Task<bool> about(Stage *stage, TourWorld *world);
QCoro::Task<bool> windowMenu(Stage *stage, TourWorld *world);
QCoro::Task<bool> addReservation(Stage *stage, TourWorld *world);
QCoro::Task<bool> leaving(Stage *stage, TourWorld *world);

// Places to write in.
QCoro::Task<bool> composerEmpty(Stage *stage, TourWorld *world);
QCoro::Task<bool> composerQuote(Stage *stage, TourWorld *world);
QCoro::Task<bool> composerCards(Stage *stage, TourWorld *world);
QCoro::Task<bool> composerLong(Stage *stage, TourWorld *world);
QCoro::Task<bool> composerLater(Stage *stage, TourWorld *world);
QCoro::Task<bool> composerLaterAt(Stage *stage, TourWorld *world);
QCoro::Task<bool> composerGaps(Stage *stage, TourWorld *world);
QCoro::Task<bool> compared(Stage *stage, TourWorld *world);
QCoro::Task<bool> barWithCards(Stage *stage, TourWorld *world);
QCoro::Task<bool> composerDamaged(Stage *stage, TourWorld *world);
QCoro::Task<bool> barDamaged(Stage *stage, TourWorld *world);
QCoro::Task<bool> spelling(Stage *stage, TourWorld *world);
QCoro::Task<bool> picker(Stage *stage, TourWorld *world);
QCoro::Task<bool> replyEditor(Stage *stage, TourWorld *world);

/// Files held over the thread, over a row; what can be chosen beside Send.
QCoro::Task<bool> dropOnThread(Stage *stage, TourWorld *world);
QCoro::Task<bool> dropRefused(Stage *stage, TourWorld *world);
QCoro::Task<bool> dropInPart(Stage *stage, TourWorld *world);
QCoro::Task<bool> dropOnRow(Stage *stage, TourWorld *world);
QCoro::Task<bool> sendOptions(Stage *stage, TourWorld *world);

// Images: on their way out and in, refused, not available any more, large.
QCoro::Task<bool> withUpload(Stage *stage, TourWorld *world);
QCoro::Task<bool> withRefusedImage(Stage *stage, TourWorld *world);
QCoro::Task<bool> withoutText(Stage *stage, TourWorld *world);
/// Ada's conversation at its newest.
QCoro::Task<bool> adaAtEnd(Stage *stage, TourWorld *world);
QCoro::Task<bool> uploading(Stage *stage, TourWorld *world);
QCoro::Task<bool> withLateImages(Stage *stage, TourWorld *world);
QCoro::Task<bool> withLostImages(Stage *stage, TourWorld *world);
QCoro::Task<bool> viewerAbsent(Stage *stage, TourWorld *world);
QCoro::Task<bool> viewer(Stage *stage, TourWorld *world);
QCoro::Task<bool> viewerFull(Stage *stage, TourWorld *world);
QCoro::Task<bool> viewerFacts(Stage *stage, TourWorld *world);
QCoro::Task<bool> viewerBroken(Stage *stage, TourWorld *world);

// Text of messages: directions and piled-up marks; earlier mails quoted below an answer.
QCoro::Task<bool> withMixedText(Stage *stage, TourWorld *world);
QCoro::Task<bool> withQuotedMail(Stage *stage, TourWorld *world);
QCoro::Task<bool> mixedText(Stage *stage, TourWorld *world);
QCoro::Task<bool> quotedMailShown(Stage *stage, TourWorld *world);

// Wire log and sandbox.
QCoro::Task<bool> wireLog(Stage *stage, TourWorld *world);
QCoro::Task<bool> wireEmpty(Stage *stage, TourWorld *world);
QCoro::Task<bool> lens(Stage *stage, TourWorld *world);
QCoro::Task<bool> sandboxPage(Stage *stage, TourWorld *world);
QCoro::Task<bool> checklist(Stage *stage, TourWorld *world);
QCoro::Task<bool> faults(Stage *stage, TourWorld *world);
QCoro::Task<bool> writeInto(Stage *stage, TourWorld *world);
QCoro::Task<bool> booking(Stage *stage, TourWorld *world);
QCoro::Task<bool> asking(Stage *stage, TourWorld *world);

} // namespace Innbox::Tour
