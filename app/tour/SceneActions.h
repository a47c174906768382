#pragma once

#include <QCoroTask>
#include <QString>

namespace Innbox::Tour {

class ScreenshotDriver;
class TourFixture;

// What scenes do: each prepares its fixture or acts in its window. False = it did not come to its
// end. Thread: GUI.

/// A day's conversations.
QCoro::Task<bool> filled(ScreenshotDriver *driver, TourFixture *fixture);
/// The same with replies in every state.
QCoro::Task<bool> withReplies(ScreenshotDriver *driver, TourFixture *fixture);
/// Saved replies and dictionaries beside a day's conversations.
QCoro::Task<bool> withWriting(ScreenshotDriver *driver, TourFixture *fixture);
/// Opens the conversation of a reservation.
QCoro::Task<bool> openIt(ScreenshotDriver *driver, TourFixture *fixture, QString reservation);
/// Opens the conversation with images, a quote and a link.
QCoro::Task<bool> ada(ScreenshotDriver *driver, TourFixture *fixture);

// The list, what is found, the focus.
QCoro::Task<bool> withScheduled(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> scheduled(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> newestFirst(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> hitOpened(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> focusRing(ScreenshotDriver *driver, TourFixture *fixture);

// Dialogs and menus.
QCoro::Task<bool> settings(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> accounts(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> newAccount(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> checkedAccount(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> keyWanted(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> keyLocked(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> startFailure(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> damagedFiles(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> firstRun(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> custody(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> setAside(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> palette(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> keyboard(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> about(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> windowMenu(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> addReservation(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> leaving(ScreenshotDriver *driver, TourFixture *fixture);

// Places to write in.
QCoro::Task<bool> composerEmpty(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> composerQuote(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> composerCards(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> composerLong(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> composerLater(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> composerLaterAt(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> composerGaps(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> compared(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> barWithCards(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> composerDamaged(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> barDamaged(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> spelling(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> picker(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> replyEditor(ScreenshotDriver *driver, TourFixture *fixture);

/// Files held over the thread, over a row; what can be chosen beside Send.
QCoro::Task<bool> dropOnThread(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> dropRefused(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> dropInPart(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> dropOnRow(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> sendOptions(ScreenshotDriver *driver, TourFixture *fixture);

// Images: on their way out and in, refused, not available any more, large.
QCoro::Task<bool> withUpload(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> withRefusedImage(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> withoutText(ScreenshotDriver *driver, TourFixture *fixture);
/// Ada's conversation at its newest.
QCoro::Task<bool> adaAtEnd(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> uploading(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> withLateImages(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> withLostImages(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> viewerAbsent(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> viewer(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> viewerFull(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> viewerFacts(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> viewerBroken(ScreenshotDriver *driver, TourFixture *fixture);

// Text of messages: directions and piled-up marks; earlier mails quoted below an answer.
QCoro::Task<bool> withMixedText(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> withQuotedMail(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> mixedText(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> quotedMailShown(ScreenshotDriver *driver, TourFixture *fixture);

// Wire log and sandbox.
QCoro::Task<bool> wireLog(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> wireEmpty(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> lens(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> sandboxPage(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> checklist(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> faults(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> writeInto(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> booking(ScreenshotDriver *driver, TourFixture *fixture);
QCoro::Task<bool> asking(ScreenshotDriver *driver, TourFixture *fixture);

} // namespace Innbox::Tour
