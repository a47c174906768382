<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>Innbox::Actions</name>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
        <message>
            <source>Show the reservation</source>
            <translation>Show the reservation</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Next pane</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Previous pane</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ConversationPane</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ConversationTextProxy</name>
        <message>
            <source>Sending</source>
            <extracomment>A reply of this conversation waits or is being sent</extracomment>
            <translation>Sending</translation>
        </message>
        <message>
            <source>Unclear</source>
            <extracomment>Nobody knows yet whether a reply of this conversation arrived</extracomment>
            <translation>Unclear</translation>
        </message>
        <message>
            <source>Not sent</source>
            <extracomment>A reply of this conversation was refused or is held</extracomment>
            <translation>Not sent</translation>
        </message>
        <message numerus="yes">
            <source>%n unread message(s)</source>
            <translation>
                <numerusform>%n unread message</numerusform>
                <numerusform>%n unread messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::ConversationView</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
    </context>
    <context>
        <name>Innbox::EnvironmentText</name>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Provider’s sandbox</source>
            <translation>Provider’s sandbox</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>SANDBOX</source>
            <translation>SANDBOX</translation>
        </message>
        <message>
            <source>PROVIDER’S SANDBOX</source>
            <translation>PROVIDER’S SANDBOX</translation>
        </message>
        <message>
            <source>PRODUCTION</source>
            <translation>PRODUCTION</translation>
        </message>
        <message>
            <source>The embedded sandbox: nothing leaves this computer.</source>
            <translation>The embedded sandbox: nothing leaves this computer.</translation>
        </message>
        <message>
            <source>The provider’s sandbox: only test reservations.</source>
            <translation>The provider’s sandbox: only test reservations.</translation>
        </message>
        <message>
            <source>Production: real guests and real properties.</source>
            <translation>Production: real guests and real properties.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::FolderTextProxy</name>
        <message numerus="yes">
            <source>%1, %n entries</source>
            <extracomment>A folder and how many entries it has</extracomment>
            <translation>
                <numerusform>%1, %n entry</numerusform>
                <numerusform>%1, %n entries</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs reply</source>
            <translation>Needs reply</translation>
        </message>
        <message>
            <source>Property’s turn</source>
            <translation>Property’s turn</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Unread</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Outbox</translation>
        </message>
        <message>
            <source>All conversations</source>
            <translation>All conversations</translation>
        </message>
        <message>
            <source>Longest wait first</source>
            <translation>Longest wait first</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <source>Nothing waits for a reply.</source>
            <translation>Nothing waits for a reply.</translation>
        </message>
        <message>
            <source>No property has its turn.</source>
            <translation>No property has its turn.</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>Everything is read.</translation>
        </message>
        <message>
            <source>Every reply is settled.</source>
            <translation>Every reply is settled.</translation>
        </message>
        <message>
            <source>No conversation has come through the queue yet.</source>
            <translation>No conversation has come through the queue yet.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::FolderView</name>
        <message>
            <source>Folders</source>
            <translation>Folders</translation>
        </message>
    </context>
    <context>
        <name>Innbox::MainWindow</name>
        <message numerus="yes">
            <source>(%n) Innbox · %1</source>
            <extracomment>Title of the window: %n conversations wait for a reply, %1 is the environment</extracomment>
            <translation>
                <numerusform>(%n) Innbox · %1</numerusform>
                <numerusform>(%n) Innbox · %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Innbox · %1</source>
            <translation>Innbox · %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::PersonText</name>
        <message>
            <source>Reservation %1</source>
            <translation>Reservation %1</translation>
        </message>
        <message>
            <source>Conversation %1</source>
            <translation>Conversation %1</translation>
        </message>
        <message>
            <source>Property %1</source>
            <translation>Property %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>A property and the number of a reservation</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Without words</source>
            <translation>Without words</translation>
        </message>
        <message>
            <source>No messages yet</source>
            <translation>No messages yet</translation>
        </message>
        <message>
            <source>Our desk: %1</source>
            <translation>Our desk: %1</translation>
        </message>
        <message>
            <source>Property: %1</source>
            <translation>Property: %1</translation>
        </message>
        <message>
            <source>Guest: %1</source>
            <translation>Guest: %1</translation>
        </message>
        <message>
            <source>our desk</source>
            <extracomment>The role beside a name: our own side</extracomment>
            <translation>our desk</translation>
        </message>
        <message>
            <source>property</source>
            <extracomment>The role beside a name</extracomment>
            <translation>property</translation>
        </message>
        <message>
            <source>guest</source>
            <extracomment>The role beside a name</extracomment>
            <translation>guest</translation>
        </message>
        <message>
            <source>other sender</source>
            <extracomment>The role beside a name: the provider told none that we know</extracomment>
            <translation>other sender</translation>
        </message>
        <message>
            <source>Our desk</source>
            <translation>Our desk</translation>
        </message>
        <message>
            <source>The property</source>
            <translation>The property</translation>
        </message>
        <message>
            <source>The guest</source>
            <translation>The guest</translation>
        </message>
        <message>
            <source>Unknown sender</source>
            <translation>Unknown sender</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ProblemBar</name>
        <message>
            <source>Try again now</source>
            <translation>Try again now</translation>
        </message>
        <message>
            <source>Request id for the provider’s support</source>
            <translation>Request id for the provider’s support</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Request %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ProblemText</name>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Limit reached, waiting</source>
            <translation>Limit reached, waiting</translation>
        </message>
        <message>
            <source>Provider has a fault</source>
            <translation>Provider has a fault</translation>
        </message>
        <message>
            <source>Messaging not enabled</source>
            <translation>Messaging not enabled</translation>
        </message>
        <message>
            <source>Key refused</source>
            <translation>Key refused</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Access refused</translation>
        </message>
        <message>
            <source>Request refused</source>
            <translation>Request refused</translation>
        </message>
        <message>
            <source>Cannot save</source>
            <translation>Cannot save</translation>
        </message>
        <message>
            <source>There is no connection to the provider. Innbox tries again by itself; what you write is kept and sent later.</source>
            <translation>There is no connection to the provider. Innbox tries again by itself; what you write is kept and sent later.</translation>
        </message>
        <message>
            <source>The provider did not answer in time. Innbox tries again by itself.</source>
            <translation>The provider did not answer in time. Innbox tries again by itself.</translation>
        </message>
        <message>
            <source>The provider's limit of requests is reached. Innbox waits as long as it asks for.</source>
            <translation>The provider's limit of requests is reached. Innbox waits as long as it asks for.</translation>
        </message>
        <message>
            <source>The provider answered with a fault. Innbox tries again by itself.</source>
            <translation>The provider answered with a fault. Innbox tries again by itself.</translation>
        </message>
        <message>
            <source>The provider answers with a fault since the first try: messaging is probably not enabled for this account. Ask your contact at the provider.</source>
            <translation>The provider answers with a fault since the first try: messaging is probably not enabled for this account. Ask your contact at the provider.</translation>
        </message>
        <message>
            <source>The provider refused the key. Check the key of this account.</source>
            <translation>The provider refused the key. Check the key of this account.</translation>
        </message>
        <message>
            <source>The provider refused access. Check the affiliate id and the permissions of this account.</source>
            <translation>The provider refused access. Check the affiliate id and the permissions of this account.</translation>
        </message>
        <message>
            <source>The provider refused the request.</source>
            <translation>The provider refused the request.</translation>
        </message>
        <message>
            <source>Messages could not be saved on this computer, so nothing was confirmed to the provider. Nothing is lost there.</source>
            <translation>Messages could not be saved on this computer, so nothing was confirmed to the provider. Nothing is lost there.</translation>
        </message>
        <message>
            <source>The store cannot be opened. Check that its folder exists and may be written.</source>
            <translation>The store cannot be opened. Check that its folder exists and may be written.</translation>
        </message>
        <message>
            <source>Another program keeps the store locked. Try again in a moment.</source>
            <translation>Another program keeps the store locked. Try again in a moment.</translation>
        </message>
        <message>
            <source>The store cannot be written: the file or its disk is read-only.</source>
            <translation>The store cannot be written: the file or its disk is read-only.</translation>
        </message>
        <message>
            <source>The disk is full. Make room and try again.</source>
            <translation>The disk is full. Make room and try again.</translation>
        </message>
        <message>
            <source>The store is damaged. Nothing was overwritten.</source>
            <translation>The store is damaged. Nothing was overwritten.</translation>
        </message>
        <message>
            <source>The store was written by a newer Innbox. Nothing was changed.</source>
            <translation>The store was written by a newer Innbox. Nothing was changed.</translation>
        </message>
        <message>
            <source>This is no longer in the store.</source>
            <translation>This is no longer in the store.</translation>
        </message>
        <message>
            <source>This changed meanwhile. Look again.</source>
            <translation>This changed meanwhile. Look again.</translation>
        </message>
        <message>
            <source>The store is being closed.</source>
            <translation>The store is being closed.</translation>
        </message>
        <message>
            <source>The store reported a fault.</source>
            <translation>The store reported a fault.</translation>
        </message>
        <message>
            <source>Held: a newer message arrived before this was sent</source>
            <translation>Held: a newer message arrived before this was sent</translation>
        </message>
        <message>
            <source>Held until the earlier reply is settled</source>
            <translation>Held until the earlier reply is settled</translation>
        </message>
        <message>
            <source>Will be sent at %1</source>
            <translation>Will be sent at %1</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
        </message>
        <message>
            <source>Unclear whether it arrived, checking the conversation</source>
            <translation>Unclear whether it arrived, checking the conversation</translation>
        </message>
        <message>
            <source>Unclear whether it arrived: not found in the conversation, please decide</source>
            <translation>Unclear whether it arrived: not found in the conversation, please decide</translation>
        </message>
        <message>
            <source>Not sent: refused by the provider</source>
            <translation>Not sent: refused by the provider</translation>
        </message>
        <message>
            <source>Not sent, refused by the provider: %1</source>
            <translation>Not sent, refused by the provider: %1</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Discarded</source>
            <translation>Discarded</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyActions</name>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Gives this reply up. Its text goes back to the draft if that is empty.</source>
            <translation>Gives this reply up. Its text goes back to the draft if that is empty.</translation>
        </message>
        <message>
            <source>Look again, then send</source>
            <translation>Look again, then send</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Reads the conversation once more and sends the reply only when it is not there.</source>
            <translation>Reads the conversation once more and sends the reply only when it is not there.</translation>
        </message>
        <message>
            <source>Sends this reply once more.</source>
            <translation>Sends this reply once more.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyBar</name>
        <message>
            <source>Write a reply…</source>
            <translation>Write a reply…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Send this reply (Ctrl+Enter)</source>
            <translation>Send this reply (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Enter begins a new line</source>
            <translation>Ctrl+Enter sends, Enter begins a new line</translation>
        </message>
        <message>
            <source>the property</source>
            <translation>the property</translation>
        </message>
        <message>
            <source>Writing as the guest to %1 · %2</source>
            <extracomment>%1 is a property, %2 the environment</extracomment>
            <translation>Writing as the guest to %1 · %2</translation>
        </message>
        <message>
            <source>Writing as the property %1 · %2</source>
            <translation>Writing as the property %1 · %2</translation>
        </message>
        <message>
            <source>Writing as our desk to %1 · %2</source>
            <translation>Writing as our desk to %1 · %2</translation>
        </message>
        <message>
            <source>This reply could not be queued. %1</source>
            <translation>This reply could not be queued. %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyEdit</name>
        <message>
            <source>Reply</source>
            <translation>Reply</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReservationPanel</name>
        <message>
            <source>Reservation</source>
            <translation>Reservation</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Guest</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Property</translation>
        </message>
        <message>
            <source>Property id</source>
            <translation>Property id</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>RESERVATION</source>
            <translation>RESERVATION</translation>
        </message>
        <message>
            <source>CONVERSATION</source>
            <translation>CONVERSATION</translation>
        </message>
        <message>
            <source>Copy “%1”</source>
            <extracomment>%1 is the name of a number, as "Property id"</extracomment>
            <translation>Copy “%1”</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchField</name>
        <message>
            <source>Search in all messages</source>
            <translation>Search in all messages</translation>
        </message>
        <message>
            <source>Search messages, guests, reservations…</source>
            <translation>Search messages, guests, reservations…</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchPanel</name>
        <message>
            <source>Hits</source>
            <translation>Hits</translation>
        </message>
        <message>
            <source>Nothing was found for these words.</source>
            <translation>Nothing was found for these words.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchTextProxy</name>
        <message>
            <source>Reservation %1</source>
            <translation>Reservation %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>A search hit: reservation, time, line</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>Innbox::StatusLine</name>
        <message>
            <source>Requests that count against the limit of the last minute.</source>
            <translation>Requests that count against the limit of the last minute.</translation>
        </message>
        <message>
            <source>Queue: fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5</source>
            <translation>Queue: fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5</translation>
        </message>
        <message>
            <source>Requests %1 / %2 this minute</source>
            <translation>Requests %1 / %2 this minute</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Outbox %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadHead</name>
        <message>
            <source>%1 · reservation %2</source>
            <extracomment>A property and the number of a reservation</extracomment>
            <translation>%1 · reservation %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadPane</name>
        <message>
            <source>Choose a conversation to read it.</source>
            <translation>Choose a conversation to read it.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadView</name>
        <message>
            <source>Copy selected text</source>
            <translation>Copy selected text</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copy message</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadWords</name>
        <message>
            <source>%1 · %2</source>
            <extracomment>Role and time behind a name</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Who and what a message answers</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>✓ Accepted %1</source>
            <translation>✓ Accepted %1</translation>
        </message>
        <message>
            <source>✓✓ Seen in the conversation %1</source>
            <translation>✓✓ Seen in the conversation %1</translation>
        </message>
        <message>
            <source>Its time is not known, it arrived at %1</source>
            <translation>Its time is not known, it arrived at %1</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
        <message>
            <source>unread</source>
            <translation>unread</translation>
        </message>
        <message>
            <source>Our desk</source>
            <translation>Our desk</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Request %1</translation>
        </message>
        <message>
            <source>Our desk, %1, %2</source>
            <translation>Our desk, %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::TimeText</name>
        <message>
            <source>Yesterday</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>Date of the same year in a list, by QLocale's date format</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Date of another year in a list, by QLocale's date format</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <extracomment>Date of the same year over the messages of a day, by QLocale's date format</extracomment>
            <translation>dddd, d MMMM</translation>
        </message>
        <message>
            <source>dddd, d MMMM yyyy</source>
            <extracomment>Date of another year over the messages of a day, by QLocale's date format</extracomment>
            <translation>dddd, d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
    </context>
    <context>
        <name>Innbox::TopBar</name>
        <message>
            <source>Innbox</source>
            <extracomment>The name of the program</extracomment>
            <translation>Innbox</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>An account and its environment</extracomment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::TrustChip</name>
        <message>
            <source>Syncing…</source>
            <translation>Syncing…</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Not synced yet</translation>
        </message>
        <message>
            <source>Synced %1 ago</source>
            <translation>Synced %1 ago</translation>
        </message>
        <message>
            <source>Last success: %1</source>
            <translation>Last success: %1</translation>
        </message>
        <message>
            <source>This program only observes: it confirms nothing.</source>
            <translation>This program only observes: it confirms nothing.</translation>
        </message>
    </context>
</TS>
