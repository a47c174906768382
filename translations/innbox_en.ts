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
            <source>Wire log</source>
            <translation>Wire log</translation>
        </message>
    </context>
    <context>
        <name>Innbox::BodyView</name>
        <message numerus="yes">
            <source>… %n …</source>
            <translation>
                <numerusform>… %n …</numerusform>
                <numerusform>… %n …</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::BookingDialog</name>
        <message>
            <source>New test booking</source>
            <translation>New test booking</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Becomes the guest’s first message</source>
            <translation>Becomes the guest’s first message</translation>
        </message>
        <message>
            <source>Property</source>
            <translation>Property</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Guest</translation>
        </message>
        <message>
            <source>Check-in</source>
            <translation>Check-in</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>Nights</translation>
        </message>
        <message>
            <source>Special requests</source>
            <translation>Special requests</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Book</translation>
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
        <name>Innbox::ChecklistPane</name>
        <message>
            <source>Begin</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Ask for an extra bed</source>
            <translation>Ask for an extra bed</translation>
        </message>
        <message>
            <source>Ask for parking</source>
            <translation>Ask for parking</translation>
        </message>
        <message>
            <source>Report as HTML…</source>
            <translation>Report as HTML…</translation>
        </message>
        <message>
            <source>Report as PDF…</source>
            <translation>Report as PDF…</translation>
        </message>
        <message>
            <source>Checklist for the test hotel</source>
            <translation>Checklist for the test hotel</translation>
        </message>
        <message>
            <source>Book at the test hotel %1 and enter the number of the reservation.</source>
            <translation>Book at the test hotel %1 and enter the number of the reservation.</translation>
        </message>
        <message>
            <source>This account is no sandbox: the checklist writes test messages and does not run here.</source>
            <translation>This account is no sandbox: the checklist writes test messages and does not run here.</translation>
        </message>
        <message>
            <source>Reservation number</source>
            <translation>Reservation number</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>Open questions</translation>
        </message>
        <message>
            <source>as found</source>
            <translation>as found</translation>
        </message>
        <message>
            <source>Looking for reservation %1…</source>
            <translation>Looking for reservation %1…</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n step(s) done</source>
            <translation>
                <numerusform>%1 of %n step done</numerusform>
                <numerusform>%1 of %n steps done</numerusform>
            </translation>
        </message>
        <message>
            <source>The question was queued.</source>
            <translation>The question was queued.</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>The report could not be written: %1</source>
            <translation>The report could not be written: %1</translation>
        </message>
        <message>
            <source>Report written to %1.</source>
            <translation>Report written to %1.</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ChecklistWords</name>
        <message>
            <source>Reservation at the test hotel entered</source>
            <translation>Reservation at the test hotel entered</translation>
        </message>
        <message>
            <source>Welcome message seen</source>
            <translation>Welcome message seen</translation>
        </message>
        <message>
            <source>Asked for an extra bed</source>
            <translation>Asked for an extra bed</translation>
        </message>
        <message>
            <source>Rejection of the extra bed seen</source>
            <translation>Rejection of the extra bed seen</translation>
        </message>
        <message>
            <source>Asked for parking</source>
            <translation>Asked for parking</translation>
        </message>
        <message>
            <source>Rejection of the parking seen</source>
            <translation>Rejection of the parking seen</translation>
        </message>
        <message>
            <source>Image sent and accepted</source>
            <translation>Image sent and accepted</translation>
        </message>
        <message>
            <source>Own message seen in the conversation</source>
            <translation>Own message seen in the conversation</translation>
        </message>
        <message>
            <source>How long may a text be, what becomes of line breaks, emoji, HTML?</source>
            <translation>How long may a text be, what becomes of line breaks, emoji, HTML?</translation>
        </message>
        <message>
            <source>How many images may a message carry?</source>
            <translation>How many images may a message carry?</translation>
        </message>
        <message>
            <source>How long does an unconfirmed message stay?</source>
            <translation>How long does an unconfirmed message stay?</translation>
        </message>
        <message>
            <source>What answers confirming an unknown or confirmed id?</source>
            <translation>What answers confirming an unknown or confirmed id?</translation>
        </message>
        <message>
            <source>Which statuses and error ids tell what was refused?</source>
            <translation>Which statuses and error ids tell what was refused?</translation>
        </message>
        <message>
            <source>Which headers tell the limit (Retry-After, quota)?</source>
            <translation>Which headers tell the limit (Retry-After, quota)?</translation>
        </message>
        <message>
            <source>Do own messages come back through the queue?</source>
            <translation>Do own messages come back through the queue?</translation>
        </message>
        <message>
            <source>When exactly do the windows close, in which time zone?</source>
            <translation>When exactly do the windows close, in which time zone?</translation>
        </message>
        <message>
            <source>Do two affiliate ids of a partner share a queue?</source>
            <translation>Do two affiliate ids of a partner share a queue?</translation>
        </message>
        <message>
            <source>What does the rejection say, which words trigger it?</source>
            <translation>What does the rejection say, which words trigger it?</translation>
        </message>
        <message>
            <source>Checklist for the test hotel</source>
            <translation>Checklist for the test hotel</translation>
        </message>
        <message>
            <source>%1 · reservation %2 · %3</source>
            <translation>%1 · reservation %2 · %3</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>Open questions</translation>
        </message>
        <message>
            <source>not found out</source>
            <translation>not found out</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ContractModel</name>
        <message>
            <source>(nobody knows)</source>
            <translation>(nobody knows)</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Spelling</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>How often</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Last</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ContractPane</name>
        <message>
            <source>Only surprises</source>
            <translation>Only surprises</translation>
        </message>
        <message>
            <source>Fields of the answers</source>
            <translation>Fields of the answers</translation>
        </message>
        <message>
            <source>Contract lens</source>
            <translation>Contract lens</translation>
        </message>
        <message>
            <source>No answer has been read yet.</source>
            <translation>No answer has been read yet.</translation>
        </message>
        <message numerus="yes">
            <source>%n spelling(s) seen, every one documented.</source>
            <translation>
                <numerusform>%n spelling seen, it is documented.</numerusform>
                <numerusform>%n spellings seen, every one documented.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 spellings seen, %n surprise(s).</source>
            <translation>
                <numerusform>%1 spellings seen, %n surprise.</numerusform>
                <numerusform>%1 spellings seen, %n surprises.</numerusform>
            </translation>
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
        <name>Innbox::FaultForm</name>
        <message>
            <source>What goes wrong</source>
            <translation>What goes wrong</translation>
        </message>
        <message>
            <source>At which call</source>
            <translation>At which call</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>How often</translation>
        </message>
        <message>
            <source>Set fault</source>
            <translation>Set fault</translation>
        </message>
        <message>
            <source>Take all away</source>
            <translation>Take all away</translation>
        </message>
        <message>
            <source>Every call</source>
            <translation>Every call</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Once</translation>
        </message>
        <message>
            <source>Three times</source>
            <translation>Three times</translation>
        </message>
        <message>
            <source>Until taken away</source>
            <translation>Until taken away</translation>
        </message>
        <message>
            <source>A share of them</source>
            <translation>A share of them</translation>
        </message>
        <message>
            <source>Share of the requests</source>
            <translation>Share of the requests</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>No fault waits any more.</source>
            <translation>No fault waits any more.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Delay in seconds</source>
            <translation>Delay in seconds</translation>
        </message>
        <message>
            <source>Set: %1 · %2</source>
            <translation>Set: %1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>Take %n away</source>
            <translation>
                <numerusform>Take %n away</numerusform>
                <numerusform>Take %n away</numerusform>
            </translation>
        </message>
        <message>
            <source>No fault waits</source>
            <translation>No fault waits</translation>
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
    </context>
    <context>
        <name>Innbox::FolderView</name>
        <message>
            <source>Folders</source>
            <translation>Folders</translation>
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
    </context>
    <context>
        <name>Innbox::SandboxEntry</name>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Scenarios, faults and clock of the embedded sandbox</source>
            <translation>Scenarios, faults and clock of the embedded sandbox</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SandboxPage</name>
        <message>
            <source>Sandbox</source>
            <translation>Sandbox</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Inbox</translation>
        </message>
        <message>
            <source>Back to the inbox (Esc)</source>
            <translation>Back to the inbox (Esc)</translation>
        </message>
        <message>
            <source>Reset…</source>
            <translation>Reset…</translation>
        </message>
        <message>
            <source>New test booking…</source>
            <translation>New test booking…</translation>
        </message>
        <message>
            <source>+1 h</source>
            <translation>+1 h</translation>
        </message>
        <message>
            <source>Move the sandbox’s clock on by an hour</source>
            <translation>Move the sandbox’s clock on by an hour</translation>
        </message>
        <message>
            <source>+1 day</source>
            <translation>+1 day</translation>
        </message>
        <message>
            <source>Move the sandbox’s clock on by a day</source>
            <translation>Move the sandbox’s clock on by a day</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Go to</translation>
        </message>
        <message>
            <source>Move the sandbox’s clock on to the date beside</source>
            <translation>Move the sandbox’s clock on to the date beside</translation>
        </message>
        <message>
            <source>Date to move the sandbox’s clock to</source>
            <translation>Date to move the sandbox’s clock to</translation>
        </message>
        <message>
            <source>The sandbox’s clock only moves on.</source>
            <translation>The sandbox’s clock only moves on.</translation>
        </message>
        <message>
            <source>Scenarios</source>
            <translation>Scenarios</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Open a file…</translation>
        </message>
        <message>
            <source>Faults</source>
            <translation>Faults</translation>
        </message>
        <message>
            <source>World</source>
            <translation>World</translation>
        </message>
        <message>
            <source>Write into the sandbox</source>
            <translation>Write into the sandbox</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Clock</translation>
        </message>
        <message>
            <source>Embedded, %1</source>
            <translation>Embedded, %1</translation>
        </message>
        <message>
            <source>Embedded, not served by this window</source>
            <translation>Embedded, not served by this window</translation>
        </message>
        <message>
            <source>Clock: %1 UTC</source>
            <translation>Clock: %1 UTC</translation>
        </message>
        <message>
            <source>Clock: %1 UTC · %2</source>
            <translation>Clock: %1 UTC · %2</translation>
        </message>
        <message>
            <source>Nothing leaves this computer.</source>
            <translation>Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>The clock was moved: %1</source>
            <translation>The clock was moved: %1</translation>
        </message>
        <message>
            <source>Booked: reservation %1.</source>
            <translation>Booked: reservation %1.</translation>
        </message>
        <message>
            <source>Reset the sandbox</source>
            <translation>Reset the sandbox</translation>
        </message>
        <message>
            <source>Make the sandbox’s world anew?</source>
            <translation>Make the sandbox’s world anew?</translation>
        </message>
        <message>
            <source>Bookings, messages, faults and the moved clock of the sandbox are gone. What this inbox has stored stays.</source>
            <translation>Bookings, messages, faults and the moved clock of the sandbox are gone. What this inbox has stored stays.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>The sandbox began anew.</source>
            <translation>The sandbox began anew.</translation>
        </message>
        <message>
            <source>Open a scenario</source>
            <translation>Open a scenario</translation>
        </message>
        <message>
            <source>Scenarios (*.json)</source>
            <translation>Scenarios (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Innbox::SandboxWords</name>
        <message>
            <source>message</source>
            <translation>message</translation>
        </message>
        <message>
            <source>message of the guest</source>
            <translation>message of the guest</translation>
        </message>
        <message>
            <source>message of the property</source>
            <translation>message of the property</translation>
        </message>
        <message>
            <source>message of our desk</source>
            <translation>message of our desk</translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <translation>%1 “%2”</translation>
        </message>
        <message numerus="yes">
            <source>%1 with %n image(s)</source>
            <translation>
                <numerusform>%1 with %n image</numerusform>
                <numerusform>%1 with %n images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n in all</source>
            <translation>
                <numerusform>%1, %n in all</numerusform>
                <numerusform>%1, %n in all</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, at least one</source>
            <translation>%1, at least one</translation>
        </message>
        <message>
            <source>the reply is %1</source>
            <translation>the reply is %1</translation>
        </message>
        <message numerus="yes">
            <source>the provider took the text %n time(s)</source>
            <translation>
                <numerusform>the provider took the text once</numerusform>
                <numerusform>the provider took the text %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) wait in the queue</source>
            <translation>
                <numerusform>%n message waits in the queue</numerusform>
                <numerusform>%n messages wait in the queue</numerusform>
            </translation>
        </message>
        <message>
            <source>sums: %1</source>
            <translation>sums: %1</translation>
        </message>
        <message>
            <source>%1 answers %2</source>
            <translation>%1 answers %2</translation>
        </message>
        <message>
            <source>problem: %1</source>
            <translation>problem: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n surprise(s) in the answers</source>
            <translation>
                <numerusform>%n surprise in the answers</numerusform>
                <numerusform>%n surprises in the answers</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · after %2</source>
            <translation>%1 · after %2</translation>
        </message>
        <message>
            <source>%1 · after %2, but: %3</source>
            <translation>%1 · after %2, but: %3</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Step %1 of %2</translation>
        </message>
        <message>
            <source>Before step %1 of %2</source>
            <translation>Before step %1 of %2</translation>
        </message>
        <message>
            <source>Every expectation held, %1</source>
            <translation>Every expectation held, %1</translation>
        </message>
        <message>
            <source>Not every expectation held, %1</source>
            <translation>Not every expectation held, %1</translation>
        </message>
        <message>
            <source>Ended early: %1</source>
            <translation>Ended early: %1</translation>
        </message>
        <message>
            <source>Answers an error status</source>
            <translation>Answers an error status</translation>
        </message>
        <message>
            <source>Never answers, nothing happened</source>
            <translation>Never answers, nothing happened</translation>
        </message>
        <message>
            <source>Never answers, but it took effect</source>
            <translation>Never answers, but it took effect</translation>
        </message>
        <message>
            <source>Answers late</source>
            <translation>Answers late</translation>
        </message>
        <message>
            <source>Connection lost, nothing happened</source>
            <translation>Connection lost, nothing happened</translation>
        </message>
        <message>
            <source>Answer lost, but it took effect</source>
            <translation>Answer lost, but it took effect</translation>
        </message>
        <message>
            <source>Half an answer, nothing happened</source>
            <translation>Half an answer, nothing happened</translation>
        </message>
        <message>
            <source>Half an answer, but it took effect</source>
            <translation>Half an answer, but it took effect</translation>
        </message>
        <message>
            <source>Send answers without id, nothing happened</source>
            <translation>Send answers without id, nothing happened</translation>
        </message>
        <message>
            <source>Send answers without id, but it took effect</source>
            <translation>Send answers without id, but it took effect</translation>
        </message>
        <message>
            <source>Confirmed messages come once more</source>
            <translation>Confirmed messages come once more</translation>
        </message>
        <message>
            <source>An element without sense among the messages</source>
            <translation>An element without sense among the messages</translation>
        </message>
        <message>
            <source>Send took effect, but shows late</source>
            <translation>Send took effect, but shows late</translation>
        </message>
        <message>
            <source>Another program serves this sandbox: steer it there.</source>
            <translation>Another program serves this sandbox: steer it there.</translation>
        </message>
        <message>
            <source>The sandbox could not write its journal; nothing happened.</source>
            <translation>The sandbox could not write its journal; nothing happened.</translation>
        </message>
        <message>
            <source>The sandbox does not know that.</source>
            <translation>The sandbox does not know that.</translation>
        </message>
        <message>
            <source>This side may no longer write there: its window is over.</source>
            <translation>This side may no longer write there: its window is over.</translation>
        </message>
        <message>
            <source>That does not fit: text or an image is needed, images are PNG or JPEG of at most 1 MB.</source>
            <translation>That does not fit: text or an image is needed, images are PNG or JPEG of at most 1 MB.</translation>
        </message>
        <message>
            <source>A scenario is under way; stop it first.</source>
            <translation>A scenario is under way; stop it first.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
    </context>
    <context>
        <name>Innbox::ScenarioCardView</name>
        <message>
            <source>Run</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Plays in a world of its own; this inbox does not see it.</source>
            <translation>Plays in a world of its own; this inbox does not see it.</translation>
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
        <message>
            <source>Show its requests</source>
            <translation>Show its requests</translation>
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
        <name>Innbox::WireDeck</name>
        <message>
            <source>Wire</source>
            <translation>Wire</translation>
        </message>
        <message>
            <source>Wire log</source>
            <translation>Wire log</translation>
        </message>
        <message>
            <source>Contract lens</source>
            <translation>Contract lens</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
    </context>
    <context>
        <name>Innbox::WirePane</name>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>Only the open conversation</source>
            <translation>Only the open conversation</translation>
        </message>
        <message>
            <source>Show all again</source>
            <translation>Show all again</translation>
        </message>
        <message>
            <source>Copy as cURL</source>
            <translation>Copy as cURL</translation>
        </message>
        <message>
            <source>Copy request_id</source>
            <translation>Copy request_id</translation>
        </message>
        <message>
            <source>Export HAR…</source>
            <translation>Export HAR…</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>Log file</translation>
        </message>
        <message>
            <source>Wire log</source>
            <translation>Wire log</translation>
        </message>
        <message>
            <source>Search in requests and responses</source>
            <translation>Search in requests and responses</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Every status</translation>
        </message>
        <message>
            <source>Accepted (2xx)</source>
            <translation>Accepted (2xx)</translation>
        </message>
        <message>
            <source>Refused (4xx)</source>
            <translation>Refused (4xx)</translation>
        </message>
        <message>
            <source>Failed (5xx, no answer)</source>
            <translation>Failed (5xx, no answer)</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Response</translation>
        </message>
        <message>
            <source>The log file could not be written and was ended.</source>
            <translation>The log file could not be written and was ended.</translation>
        </message>
        <message>
            <source>Every endpoint</source>
            <translation>Every endpoint</translation>
        </message>
        <message>
            <source>No request has left yet.</source>
            <translation>No request has left yet.</translation>
        </message>
        <message>
            <source>The log no longer has, or never had, a request of this message.</source>
            <translation>The log no longer has, or never had, a request of this message.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) of one message</source>
            <translation>
                <numerusform>%n request of one message</numerusform>
                <numerusform>%n requests of one message</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exchange(s)</source>
            <translation>
                <numerusform>%n exchange</numerusform>
                <numerusform>%n exchanges</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n exchange(s)</source>
            <translation>
                <numerusform>%1 of %n exchange</numerusform>
                <numerusform>%1 of %n exchanges</numerusform>
            </translation>
        </message>
        <message>
            <source>Writes every exchange to %1, without the key, readable by you alone.</source>
            <translation>Writes every exchange to %1, without the key, readable by you alone.</translation>
        </message>
        <message>
            <source>Choose an exchange to see it.</source>
            <translation>Choose an exchange to see it.</translation>
        </message>
        <message>
            <source>Copied; the key is to be given as $INNBOX_TOKEN.</source>
            <translation>Copied; the key is to be given as $INNBOX_TOKEN.</translation>
        </message>
        <message>
            <source>Copied, but not the whole body: %1. The key is to be given as $INNBOX_TOKEN.</source>
            <translation>Copied, but not the whole body: %1. The key is to be given as $INNBOX_TOKEN.</translation>
        </message>
        <message>
            <source>Copied the request_id.</source>
            <translation>Copied the request_id.</translation>
        </message>
        <message>
            <source>Export the wire log</source>
            <translation>Export the wire log</translation>
        </message>
        <message>
            <source>The file could not be written: %1</source>
            <translation>The file could not be written: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n exchange(s) written to %1, readable by you alone.</source>
            <translation>
                <numerusform>%n exchange written to %1, readable by you alone.</numerusform>
                <numerusform>%n exchanges written to %1, readable by you alone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Innbox::WireTextProxy</name>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Request</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Took</translation>
        </message>
        <message>
            <source>What it did</source>
            <translation>What it did</translation>
        </message>
    </context>
    <context>
        <name>Innbox::WireWords</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>no answer: %1</source>
            <translation>no answer: %1</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>no answer in time</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>no connection</translation>
        </message>
        <message>
            <source>%1, the conversation is looked at before any retry</source>
            <translation>%1, the conversation is looked at before any retry</translation>
        </message>
        <message>
            <source>limit reached: everything pauses</source>
            <translation>limit reached: everything pauses</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>refused: %1</source>
            <translation>refused: %1</translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nothing new</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) confirmed</source>
            <translation>
                <numerusform>%n message confirmed</numerusform>
                <numerusform>%n messages confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>conversation with %n message(s)</source>
            <translation>
                <numerusform>conversation with %n message</numerusform>
                <numerusform>conversation with %n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>accepted, no id came back</source>
            <translation>accepted, no id came back</translation>
        </message>
        <message>
            <source>accepted as %1</source>
            <translation>accepted as %1</translation>
        </message>
        <message>
            <source>image uploaded</source>
            <translation>image uploaded</translation>
        </message>
        <message>
            <source>facts of an image</source>
            <translation>facts of an image</translation>
        </message>
        <message>
            <source>image, %1</source>
            <translation>image, %1</translation>
        </message>
        <message>
            <source>reservation read</source>
            <translation>reservation read</translation>
        </message>
        <message>
            <source>stay read</source>
            <translation>stay read</translation>
        </message>
        <message>
            <source>%1 of base64 left out</source>
            <translation>%1 of base64 left out</translation>
        </message>
        <message>
            <source>cut after %1 of %2</source>
            <translation>cut after %1 of %2</translation>
        </message>
        <message>
            <source>documented</source>
            <translation>documented</translation>
        </message>
        <message>
            <source>another type</source>
            <translation>another type</translation>
        </message>
        <message>
            <source>unknown field</source>
            <translation>unknown field</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
    </context>
    <context>
        <name>Innbox::WriteForm</name>
        <message>
            <source>Add files…</source>
            <translation>Add files…</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Write</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Who writes</source>
            <translation>Who writes</translation>
        </message>
        <message>
            <source>As the guest</source>
            <translation>As the guest</translation>
        </message>
        <message>
            <source>As the property</source>
            <translation>As the property</translation>
        </message>
        <message>
            <source>Message to write into the sandbox</source>
            <translation>Message to write into the sandbox</translation>
        </message>
        <message>
            <source>Is there a parking space?</source>
            <translation>Is there a parking space?</translation>
        </message>
        <message>
            <source>Images the sandbox invents</source>
            <translation>Images the sandbox invents</translation>
        </message>
        <message>
            <source>Images: </source>
            <translation>Images: </translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>Images for the sandbox</source>
            <translation>Images for the sandbox</translation>
        </message>
        <message>
            <source>Images (*.png *.jpg *.jpeg)</source>
            <translation>Images (*.png *.jpg *.jpeg)</translation>
        </message>
        <message numerus="yes">
            <source>Without %n file(s)</source>
            <translation>
                <numerusform>Without %n file</numerusform>
                <numerusform>Without %n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Written as the guest.</source>
            <translation>Written as the guest.</translation>
        </message>
        <message>
            <source>Written as the property.</source>
            <translation>Written as the property.</translation>
        </message>
    </context>
</TS>
