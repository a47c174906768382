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
            <source>Find in this conversation</source>
            <translation>Find in this conversation</translation>
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
        <message>
            <source>No reply needed</source>
            <translation>No reply needed</translation>
        </message>
        <message>
            <source>Mark unread</source>
            <translation>Mark unread</translation>
        </message>
        <message>
            <source>Next unread conversation</source>
            <translation>Next unread conversation</translation>
        </message>
        <message>
            <source>Add reservation…</source>
            <translation>Add reservation…</translation>
        </message>
        <message>
            <source>Change the height of the rows</source>
            <translation>Change the height of the rows</translation>
        </message>
    </context>
    <context>
        <name>Innbox::AddReservationDialog</name>
        <message>
            <source>Open conversation</source>
            <translation>Open conversation</translation>
        </message>
        <message>
            <source>Add reservation</source>
            <translation>Add reservation</translation>
        </message>
        <message>
            <source>Opens the conversation of a reservation that has not come through the queue.</source>
            <translation>Opens the conversation of a reservation that has not come through the queue.</translation>
        </message>
        <message>
            <source>Reservation number</source>
            <translation>Reservation number</translation>
        </message>
        <message>
            <source>Property number</source>
            <translation>Property number</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Request %1</translation>
        </message>
        <message>
            <source>Asking the provider…</source>
            <translation>Asking the provider…</translation>
        </message>
        <message>
            <source>The provider knows no such conversation. Check both numbers: they must belong together.</source>
            <translation>The provider knows no such conversation. Check both numbers: they must belong together.</translation>
        </message>
        <message>
            <source>The conversation could not be loaded. %1</source>
            <translation>The conversation could not be loaded. %1</translation>
        </message>
        <message>
            <source>This conversation is not initialised yet. Trying again in %1.</source>
            <translation>This conversation is not initialised yet. Trying again in %1.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::CandidateDialog</name>
        <message>
            <source>Which message is it?</source>
            <translation>Which message is it?</translation>
        </message>
        <message>
            <source>These messages of our side came since the reply was tried and belong to no other reply. The one you choose becomes this reply; it is not sent again.</source>
            <translation>These messages of our side came since the reply was tried and belong to no other reply. The one you choose becomes this reply; it is not sent again.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A message that may be the reply: time and text</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, probably this one: %2</source>
            <translation>%1, probably this one: %2</translation>
        </message>
        <message>
            <source>This is it</source>
            <translation>This is it</translation>
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
        <message>
            <source>This property has no conversation.</source>
            <translation>This property has no conversation.</translation>
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
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>No reply needed</translation>
        </message>
        <message>
            <source>%1
Waiting for a reply since %2</source>
            <translation>%1
Waiting for a reply since %2</translation>
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
        <name>Innbox::FilmStrip</name>
        <message>
            <source>Images of this conversation</source>
            <translation>Images of this conversation</translation>
        </message>
    </context>
    <context>
        <name>Innbox::FindBar</name>
        <message>
            <source>Find in this conversation</source>
            <translation>Find in this conversation</translation>
        </message>
        <message>
            <source>Older (Enter)</source>
            <translation>Older (Enter)</translation>
        </message>
        <message>
            <source>Newer (Shift+Enter)</source>
            <translation>Newer (Shift+Enter)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Searching…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Not found</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Which of the messages found</extracomment>
            <translation>%1 of %2</translation>
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
        <message>
            <source>No reply needed</source>
            <translation>No reply needed</translation>
        </message>
        <message>
            <source>Nothing is marked as needing no reply.</source>
            <translation>Nothing is marked as needing no reply.</translation>
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
        <name>Innbox::HitView</name>
        <message>
            <source>Hits</source>
            <translation>Hits</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ImageCanvas</name>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ImageViewer</name>
        <message>
            <source>Previous image (Left)</source>
            <translation>Previous image (Left)</translation>
        </message>
        <message>
            <source>Next image (Right)</source>
            <translation>Next image (Right)</translation>
        </message>
        <message>
            <source>Images of this conversation</source>
            <translation>Images of this conversation</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>The whole image (0)</source>
            <translation>The whole image (0)</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>One to one (1)</source>
            <translation>One to one (1)</translation>
        </message>
        <message>
            <source>Rotate</source>
            <translation>Rotate</translation>
        </message>
        <message>
            <source>A quarter to the right (R)</source>
            <translation>A quarter to the right (R)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the image (Ctrl+C)</source>
            <translation>Copy the image (Ctrl+C)</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Save the file as it came (Ctrl+S)</source>
            <translation>Save the file as it came (Ctrl+S)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Which of the images of a conversation</extracomment>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <extracomment>Width and height of an image in pixels</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>image</source>
            <translation>image</translation>
        </message>
        <message>
            <source>Save image</source>
            <translation>Save image</translation>
        </message>
        <message>
            <source>The image could not be saved there.</source>
            <translation>The image could not be saved there.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::JumpButton</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>Newest</translation>
        </message>
        <message numerus="yes">
            <source>Jump to %n new message(s)</source>
            <translation>
                <numerusform>Jump to %n new message</numerusform>
                <numerusform>Jump to %n new messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Jump to the newest message</translation>
        </message>
    </context>
    <context>
        <name>Innbox::LinkOpener</name>
        <message>
            <source>It is written “%1”, with letters that may look like others. The real name is %2.</source>
            <translation>It is written “%1”, with letters that may look like others. The real name is %2.</translation>
        </message>
        <message>
            <source>What stands before the @ is no address, it only looks like one.</source>
            <translation>What stands before the @ is no address, it only looks like one.</translation>
        </message>
        <message>
            <source>The connection would not be encrypted.</source>
            <translation>The connection would not be encrypted.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Open link</translation>
        </message>
        <message>
            <source>Open %1 in the browser?</source>
            <translation>Open %1 in the browser?</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>No program could open this link.</source>
            <translation>No program could open this link.</translation>
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
    </context>
    <context>
        <name>Innbox::PropertyTextProxy</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n conversation</numerusform>
                <numerusform>%n conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) a reply</source>
            <translation>
                <numerusform>%n needs a reply</numerusform>
                <numerusform>%n need a reply</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>Innbox::PropertyView</name>
        <message>
            <source>Properties</source>
            <translation>Properties</translation>
        </message>
    </context>
    <context>
        <name>Innbox::QuoteStrip</name>
        <message>
            <source>Do not quote this message</source>
            <translation>Do not quote this message</translation>
        </message>
        <message>
            <source>Answers %1</source>
            <extracomment>Over the place where one writes: %1 is who and what is answered</extracomment>
            <translation>Answers %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyBar</name>
        <message>
            <source>This draft could not be saved. %1</source>
            <translation>This draft could not be saved. %1</translation>
        </message>
        <message>
            <source>Write a reply…</source>
            <translation>Write a reply…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Send</translation>
        </message>
        <message>
            <source>Send this reply (Ctrl+Enter); with Shift also go to the next conversation</source>
            <translation>Send this reply (Ctrl+Enter); with Shift also go to the next conversation</translation>
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
            <source>Ctrl+Enter sends, Enter begins a new line</source>
            <translation>Ctrl+Enter sends, Enter begins a new line</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 characters</translation>
        </message>
        <message>
            <source>an earlier message</source>
            <translation>an earlier message</translation>
        </message>
        <message>
            <source>This reply could not be taken back. %1</source>
            <translation>This reply could not be taken back. %1</translation>
        </message>
        <message>
            <source>This reply could not be queued. %1</source>
            <translation>This reply could not be queued. %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ReplyDetails</name>
        <message>
            <source>What happened to this reply</source>
            <translation>What happened to this reply</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Then it was</source>
            <translation>Then it was</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Copy request id</source>
            <translation>Copy request id</translation>
        </message>
        <message>
            <source>The provider's support finds the request by it</source>
            <translation>The provider's support finds the request by it</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copy all</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Request %1</translation>
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
        <name>Innbox::ReplyWords</name>
        <message>
            <source>Held: something newer arrived before this was sent</source>
            <translation>Held: something newer arrived before this was sent</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>Who, when and the beginning of what they wrote</extracomment>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Held: it should have left at %1, while Innbox did not run</source>
            <translation>Held: it should have left at %1, while Innbox did not run</translation>
        </message>
        <message>
            <source>Held: the conversation cannot be read, so nobody knows whether something newer is there</source>
            <translation>Held: the conversation cannot be read, so nobody knows whether something newer is there</translation>
        </message>
        <message>
            <source>Sending in %1 s</source>
            <translation>Sending in %1 s</translation>
        </message>
        <message>
            <source>Will be sent at %1 if Innbox runs then</source>
            <translation>Will be sent at %1 if Innbox runs then</translation>
        </message>
        <message>
            <source>Held until the earlier reply is settled</source>
            <translation>Held until the earlier reply is settled</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Waiting to be sent</translation>
        </message>
        <message>
            <source>Waiting to be sent again. Last try: %1</source>
            <translation>Waiting to be sent again. Last try: %1</translation>
        </message>
        <message>
            <source>Unclear whether it arrived, checking the conversation</source>
            <translation>Unclear whether it arrived, checking the conversation</translation>
        </message>
        <message>
            <source>Unclear whether it arrived. Please decide</source>
            <translation>Unclear whether it arrived. Please decide</translation>
        </message>
        <message>
            <source>Tried until %1, the answer was lost</source>
            <translation>Tried until %1, the answer was lost</translation>
        </message>
        <message>
            <source>Tried until %1: %2</source>
            <translation>Tried until %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>The conversation was read %n time(s) since, it is not there</source>
            <translation>
                <numerusform>The conversation was read once since, it is not there</numerusform>
                <numerusform>The conversation was read %n times since, it is not there</numerusform>
            </translation>
        </message>
        <message>
            <source>Probably this one, %1: %2</source>
            <translation>Probably this one, %1: %2</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Sending…</translation>
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
        <message>
            <source>Look again, then send</source>
            <translation>Look again, then send</translation>
        </message>
        <message>
            <source>Send anyway</source>
            <translation>Send anyway</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Send again</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Send now</translation>
        </message>
        <message>
            <source>It is there…</source>
            <translation>It is there…</translation>
        </message>
        <message>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>Reads the conversation once more and sends the reply only when it is not there.</source>
            <translation>Reads the conversation once more and sends the reply only when it is not there.</translation>
        </message>
        <message>
            <source>Sends this reply although it was held.</source>
            <translation>Sends this reply although it was held.</translation>
        </message>
        <message>
            <source>Sends this reply once more.</source>
            <translation>Sends this reply once more.</translation>
        </message>
        <message>
            <source>Gives this reply up. Its text goes back to the draft if that is empty.</source>
            <translation>Gives this reply up. Its text goes back to the draft if that is empty.</translation>
        </message>
        <message>
            <source>Does not send this reply; its text goes back to where you write.</source>
            <translation>Does not send this reply; its text goes back to where you write.</translation>
        </message>
        <message>
            <source>Sends this reply at once.</source>
            <translation>Sends this reply at once.</translation>
        </message>
        <message>
            <source>Choose the message of the conversation that is this reply.</source>
            <translation>Choose the message of the conversation that is this reply.</translation>
        </message>
        <message>
            <source>Shows what happened to this reply, step by step.</source>
            <translation>Shows what happened to this reply, step by step.</translation>
        </message>
        <message>
            <source>waiting</source>
            <extracomment>State of a reply</extracomment>
            <translation>waiting</translation>
        </message>
        <message>
            <source>sending</source>
            <extracomment>State of a reply</extracomment>
            <translation>sending</translation>
        </message>
        <message>
            <source>accepted</source>
            <extracomment>State of a reply</extracomment>
            <translation>accepted</translation>
        </message>
        <message>
            <source>unclear</source>
            <extracomment>State of a reply</extracomment>
            <translation>unclear</translation>
        </message>
        <message>
            <source>refused</source>
            <extracomment>State of a reply</extracomment>
            <translation>refused</translation>
        </message>
        <message>
            <source>given up</source>
            <extracomment>State of a reply</extracomment>
            <translation>given up</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>Sending began</source>
            <translation>Sending began</translation>
        </message>
        <message>
            <source>The provider accepted it</source>
            <translation>The provider accepted it</translation>
        </message>
        <message>
            <source>The provider refused it</source>
            <translation>The provider refused it</translation>
        </message>
        <message>
            <source>It certainly did not arrive; it will be tried again</source>
            <translation>It certainly did not arrive; it will be tried again</translation>
        </message>
        <message>
            <source>The answer was lost: unclear whether it arrived</source>
            <translation>The answer was lost: unclear whether it arrived</translation>
        </message>
        <message>
            <source>Found in the conversation</source>
            <translation>Found in the conversation</translation>
        </message>
        <message>
            <source>Somebody asked to send it (again)</source>
            <translation>Somebody asked to send it (again)</translation>
        </message>
        <message>
            <source>Somebody gave it up</source>
            <translation>Somebody gave it up</translation>
        </message>
        <message>
            <source>Somebody said which message of the conversation it is</source>
            <translation>Somebody said which message of the conversation it is</translation>
        </message>
        <message>
            <source>Taken back into the draft</source>
            <translation>Taken back into the draft</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Held back</translation>
        </message>
        <message>
            <source>Its time was changed</source>
            <translation>Its time was changed</translation>
        </message>
        <message>
            <source>The conversation was read: it is not there</source>
            <translation>The conversation was read: it is not there</translation>
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
        <message>
            <source>SENDING WINDOW</source>
            <translation>SENDING WINDOW</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Check-out</source>
            <translation>Check-out</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Wishes</source>
            <translation>Wishes</translation>
        </message>
        <message>
            <source>As far as the provider’s documents tell. The provider decides: a reply is never held back because of these days.</source>
            <translation>As far as the provider’s documents tell. The provider decides: a reply is never held back because of these days.</translation>
        </message>
        <message>
            <source>The provider tells no names and dates of stays to this account.</source>
            <translation>The provider tells no names and dates of stays to this account.</translation>
        </message>
        <message>
            <source>The guest can write</source>
            <translation>The guest can write</translation>
        </message>
        <message>
            <source>The property answers</source>
            <translation>The property answers</translation>
        </message>
        <message>
            <source>We can write</source>
            <translation>We can write</translation>
        </message>
        <message>
            <source>The provider keeps it until %1.</source>
            <translation>The provider keeps it until %1.</translation>
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
            <source>Nothing was found for these words.</source>
            <translation>Nothing was found for these words.</translation>
        </message>
        <message>
            <source>One more letter, please.</source>
            <translation>One more letter, please.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SearchTextProxy</name>
        <message>
            <source>%1, %2, %3</source>
            <extracomment>A search hit: reservation, time, line</extracomment>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Conversation %1, %2</source>
            <translation>Conversation %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Innbox::Sidebar</name>
        <message>
            <source>PROPERTIES</source>
            <translation>PROPERTIES</translation>
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
        <name>Innbox::StayText</name>
        <message>
            <source>ddd, d MMM</source>
            <translation>ddd, d MMM</translation>
        </message>
        <message>
            <source>ddd, d MMM yyyy</source>
            <translation>ddd, d MMM yyyy</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n night(s)</source>
            <translation>
                <numerusform>%1 · %n night</numerusform>
                <numerusform>%1 · %n nights</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Booked</translation>
        </message>
        <message>
            <source>Cancelled by the property</source>
            <translation>Cancelled by the property</translation>
        </message>
        <message>
            <source>Cancelled by the guest</source>
            <translation>Cancelled by the guest</translation>
        </message>
        <message>
            <source>No show</source>
            <translation>No show</translation>
        </message>
        <message>
            <source>Stayed</source>
            <translation>Stayed</translation>
        </message>
        <message numerus="yes">
            <source>%n adult(s)</source>
            <translation>
                <numerusform>%n adult</numerusform>
                <numerusform>%n adults</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) (%1)</source>
            <translation>
                <numerusform>%n child (%1)</numerusform>
                <numerusform>%n children (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n guest</numerusform>
                <numerusform>%n guests</numerusform>
            </translation>
        </message>
        <message>
            <source>over</source>
            <translation>over</translation>
        </message>
        <message>
            <source>ends today</source>
            <translation>ends today</translation>
        </message>
        <message numerus="yes">
            <source>%n d left</source>
            <translation>
                <numerusform>%n d left</numerusform>
                <numerusform>%n d left</numerusform>
            </translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>probably closed since %1</source>
            <translation>probably closed since %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Reply today</source>
            <translation>Reply today</translation>
        </message>
        <message numerus="yes">
            <source>Reply by %n d</source>
            <translation>
                <numerusform>Reply by %n d</numerusform>
                <numerusform>Reply by %n d</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadHead</name>
        <message>
            <source>%1 · reservation %2</source>
            <extracomment>A property and the number of a reservation</extracomment>
            <translation>%1 · reservation %2</translation>
        </message>
        <message>
            <source>%1 · no reply needed</source>
            <translation>%1 · no reply needed</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadPane</name>
        <message>
            <source>Choose a conversation to read it.</source>
            <translation>Choose a conversation to read it.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Who sent an image and when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>The provider has not set this conversation up yet. Innbox asks again at %1.</source>
            <translation>The provider has not set this conversation up yet. Innbox asks again at %1.</translation>
        </message>
        <message>
            <source>The provider does not know this conversation. What is stored is shown.</source>
            <translation>The provider does not know this conversation. What is stored is shown.</translation>
        </message>
        <message>
            <source>The history could not be read. %1</source>
            <translation>The history could not be read. %1</translation>
        </message>
        <message>
            <source>Request %1</source>
            <translation>Request %1</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadView</name>
        <message>
            <source>Leads to %1. Ctrl+click opens it.</source>
            <translation>Leads to %1. Ctrl+click opens it.</translation>
        </message>
        <message>
            <source>Open link to %1…</source>
            <translation>Open link to %1…</translation>
        </message>
        <message>
            <source>Copy link to %1</source>
            <translation>Copy link to %1</translation>
        </message>
        <message>
            <source>Copy selected text</source>
            <translation>Copy selected text</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copy message</translation>
        </message>
        <message>
            <source>Copy selected messages</source>
            <translation>Copy selected messages</translation>
        </message>
        <message>
            <source>Reply to this message</source>
            <translation>Reply to this message</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ThreadWords</name>
        <message numerus="yes">
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Who and what a message answers</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n new message(s)</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Role and time behind a name</extracomment>
            <translation>%1 · %2</translation>
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
            <source>the provider changed the text</source>
            <translation>the provider changed the text</translation>
        </message>
        <message>
            <source>Its time is not known, it arrived at %1</source>
            <translation>Its time is not known, it arrived at %1</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>unread</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <extracomment>A message copied with others: time, who, text</extracomment>
            <translation>%1, %2: %3</translation>
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
        <name>Innbox::Thumbnails</name>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>loading</source>
            <translation>loading</translation>
        </message>
        <message>
            <source>could not be loaded, click to try again</source>
            <translation>could not be loaded, click to try again</translation>
        </message>
        <message>
            <source>not an image that can be shown</source>
            <translation>not an image that can be shown</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Loading…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Not an image</source>
            <translation>Not an image</translation>
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
    <context>
        <name>Innbox::WindowBar</name>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
    </context>
</TS>
