#include "ui/dialogs/KeyTable.h"

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QList<KeyTable::Group> KeyTable::groups()
{
    const QKeySequence enter = Qt::Key_Return;
    const QKeySequence escape = Qt::Key_Escape;
    return {
        {u"conversations"_s, tr("In the list of conversations"), conversations()},
        {u"messages"_s, tr("In the messages"), messages()},
        {u"reply"_s, tr("While writing a reply"), reply()},
        {u"images"_s, tr("On an image of a reply"), images()},
        {u"viewer"_s, tr("While an image is shown"), viewer()},
        {u"find"_s,
         tr("While finding in a conversation"),
         {{{enter, Qt::Key_F3}, tr("Next place")},
          {{Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_F3}, tr("Place before")},
          {{escape}, tr("Close")}}},
        {u"search"_s,
         tr("While searching"),
         {{{enter, Qt::Key_Down}, tr("Go to the results")}, {{escape}, tr("End the search")}}},
        {u"hits"_s,
         tr("In the results of a search"),
         {{{Qt::Key_J, Qt::Key_Down}, tr("Next result")},
          {{Qt::Key_K, Qt::Key_Up}, tr("Result before")},
          {{enter}, tr("Open")},
          {{escape}, tr("End the search")}}},
        {u"folders"_s,
         tr("In the folders"),
         {{{Qt::Key_Down}, tr("From the last folder on to the properties")},
          {{Qt::Key_Up}, tr("From the first property back to the folders")}}},
        {u"replies"_s,
         tr("In the saved replies"),
         {{{Qt::Key_Down}, tr("Next saved reply")},
          {{Qt::Key_Up}, tr("Saved reply before")},
          {{Qt::Key_Backspace}, tr("Close, when nothing is typed")}}},
        {u"palette"_s,
         tr("In the list of every action"),
         {{{Qt::Key_Down}, tr("Next action")},
          {{Qt::Key_Up}, tr("Action before")},
          {{Qt::Key_PageDown}, tr("8 actions on")},
          {{Qt::Key_PageUp}, tr("8 actions back")},
          {{enter}, tr("Do it")}}},
        {u"wire"_s,
         tr("In a body of the wire log"),
         {{{enter}, tr("Fold or unfold")},
          {{Qt::Key_Left}, tr("Fold")},
          {{Qt::Key_Right}, tr("Unfold")}}},
        {u"dialogs"_s,
         tr("In a dialog"),
         {{{Qt::Key_PageDown}, tr("A page on")}, {{Qt::Key_PageUp}, tr("A page back")}}},
        {u"sandbox"_s, tr("In the sandbox"), {{{escape}, tr("Back to the messages")}}},
    };
}

QList<KeyTable::Row> KeyTable::conversations()
{
    return {{{Qt::Key_J, Qt::Key_Down}, tr("Next conversation")},
            {{Qt::Key_K, Qt::Key_Up}, tr("Conversation before")},
            {{Qt::Key_Home}, tr("First conversation")},
            {{Qt::Key_End}, tr("Last conversation loaded")},
            {{Qt::Key_R, Qt::Key_Return}, tr("Reply")}};
}

QList<KeyTable::Row> KeyTable::messages()
{
    return {{{Qt::Key_Up}, tr("Message before")},
            {{Qt::Key_Down}, tr("Next message")},
            {{Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}, tr("Select several messages")},
            {{Qt::Key_PageUp, Qt::SHIFT | Qt::Key_Space}, tr("A page back")},
            {{Qt::Key_PageDown, Qt::Key_Space}, tr("A page on")},
            {{Qt::Key_Home}, tr("First message loaded")},
            {{Qt::Key_End}, tr("Newest message")},
            {{Qt::Key_R}, tr("Reply to this message")},
            {{Qt::Key_Return}, tr("Show the images of this message")},
            {{QKeySequence(QKeySequence::Copy)}, tr("Copy")},
            {{QKeySequence(QKeySequence::SelectAll)}, tr("Select all messages")},
            {{Qt::Key_Escape}, tr("Select none")}};
}

QList<KeyTable::Row> KeyTable::reply()
{
    return {{{Qt::CTRL | Qt::Key_Return}, tr("Send the reply")},
            {{Qt::CTRL | Qt::SHIFT | Qt::Key_Return}, tr("Send and go to the next")},
            {{Qt::CTRL | Qt::Key_T}, tr("Saved replies")},
            {{Qt::Key_Slash}, tr("Saved replies, at the beginning of a word")},
            {{Qt::Key_Tab}, tr("Next place to fill in")},
            {{QKeySequence(QKeySequence::Undo)},
             tr("Undo; where nothing is written, undo the last sending")},
            {{QKeySequence(QKeySequence::Undo)}, tr("Undo typing")},
            {{Qt::Key_Escape}, tr("Leave the reply")}};
}

QList<KeyTable::Row> KeyTable::images()
{
    return {{{Qt::Key_Left, Qt::Key_Right}, tr("Next image, image before")},
            {{Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right}, tr("Move this image")},
            {{Qt::Key_Return, Qt::Key_Space}, tr("Compare before and after")},
            {{Qt::Key_Delete, Qt::Key_Backspace}, tr("Remove")}};
}

QList<KeyTable::Row> KeyTable::viewer()
{
    return {{{Qt::Key_Left}, tr("Image before")},
            {{Qt::Key_Right}, tr("Next image")},
            {{Qt::Key_Home}, tr("First image")},
            {{Qt::Key_End}, tr("Last image")},
            {{Qt::Key_Plus}, tr("Larger")},
            {{Qt::Key_Minus}, tr("Smaller")},
            {{Qt::Key_0}, tr("As large as the window")},
            {{Qt::Key_1}, tr("One pixel for one pixel")},
            {{Qt::Key_Up, Qt::Key_Down, Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right},
             tr("Move a large image")},
            {{Qt::Key_R}, tr("Turn")},
            {{Qt::Key_I}, tr("About this image")},
            {{Qt::Key_Return}, tr("Try to load it again")},
            {{QKeySequence(QKeySequence::Copy)}, tr("Copy")},
            {{QKeySequence(QKeySequence::Save)}, tr("Save as…")},
            {{Qt::CTRL | Qt::SHIFT | Qt::Key_S}, tr("Save all…")},
            {{QKeySequence(QKeySequence::Print)}, tr("Print…")},
            {{Qt::Key_F11}, tr("Full screen")},
            {{Qt::Key_Escape}, tr("Close")}};
}

} // namespace Innbox
