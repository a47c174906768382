#pragma once

#include <QCoroTask>
#include <QString>

namespace Innbox::Tour {

class ScreenshotDriver;
class TourWorld;

// What scenes do: each prepares its fixture or acts in its window. False = it did not come to its
// end. Thread: GUI.

/// A day's conversations.
QCoro::Task<bool> filled(ScreenshotDriver *driver, TourWorld *fixture);
/// The same with replies in every state.
QCoro::Task<bool> withReplies(ScreenshotDriver *driver, TourWorld *fixture);
/// Saved replies and dictionaries beside a day's conversations.
QCoro::Task<bool> withWriting(ScreenshotDriver *driver, TourWorld *fixture);
/// Opens the conversation of a reservation.
QCoro::Task<bool> openIt(ScreenshotDriver *driver, TourWorld *fixture, QString reservation);
/// Opens the conversation with images, a quote and a link.
QCoro::Task<bool> ada(ScreenshotDriver *driver, TourWorld *fixture);

// The list, what is found, the focus.
QCoro::Task<bool> withScheduled(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> scheduled(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> newestFirst(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> hitOpened(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> focusRing(ScreenshotDriver *driver, TourWorld *fixture);

// Dialogs and menus.
QCoro::Task<bool> settings(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> accounts(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> newAccount(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> checkedAccount(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> keyWanted(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> keyLocked(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> startFailure(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> damagedFiles(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> firstRun(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> custody(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> setAside(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> palette(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> keyboard(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> about(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> windowMenu(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> addReservation(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> leaving(ScreenshotDriver *driver, TourWorld *fixture);

// Places to write in.
QCoro::Task<bool> composerEmpty(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> composerQuote(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> composerCards(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> composerLong(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> composerLater(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> composerLaterAt(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> composerGaps(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> compared(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> barWithCards(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> composerDamaged(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> barDamaged(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> spelling(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> picker(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> replyEditor(ScreenshotDriver *driver, TourWorld *fixture);

/// Files held over the thread, over a row; what can be chosen beside Send.
QCoro::Task<bool> dropOnThread(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> dropRefused(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> dropInPart(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> dropOnRow(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> sendOptions(ScreenshotDriver *driver, TourWorld *fixture);

// Images: on their way out and in, refused, not available any more, large.
QCoro::Task<bool> withUpload(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> withRefusedImage(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> withoutText(ScreenshotDriver *driver, TourWorld *fixture);
/// Ada's conversation at its newest.
QCoro::Task<bool> adaAtEnd(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> uploading(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> withLateImages(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> withLostImages(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> viewerAbsent(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> viewer(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> viewerFull(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> viewerFacts(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> viewerBroken(ScreenshotDriver *driver, TourWorld *fixture);

// Text of messages: directions and piled-up marks; earlier mails quoted below an answer.
QCoro::Task<bool> withMixedText(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> withQuotedMail(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> mixedText(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> quotedMailShown(ScreenshotDriver *driver, TourWorld *fixture);

// Wire log and sandbox.
QCoro::Task<bool> wireLog(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> wireEmpty(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> lens(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> sandboxPage(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> checklist(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> faults(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> writeInto(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> booking(ScreenshotDriver *driver, TourWorld *fixture);
QCoro::Task<bool> asking(ScreenshotDriver *driver, TourWorld *fixture);

} // namespace Innbox::Tour
