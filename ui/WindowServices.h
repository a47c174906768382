#pragma once

namespace Innbox {

class AttachmentStore;
class Clock;
class ConversationPort;
class CustodyStore;
class DraftStore;
class HandlingStore;
class LedgerStore;
class ListStore;
class PictureStore;
class StayStore;
class Store;
class SyncPort;
class WindowMemory;
class WritingStore;

/// What the window works with: the parts of the store and the doors to the engine. All of it
/// outlives the window. Plain data.
struct WindowServices {
    Store *store = nullptr;
    SyncPort *sync = nullptr;
    Clock *clock = nullptr;
    DraftStore *drafts = nullptr;
    LedgerStore *ledger = nullptr;
    AttachmentStore *images = nullptr;
    StayStore *stays = nullptr;
    CustodyStore *custody = nullptr;
    HandlingStore *handling = nullptr;
    WritingStore *writing = nullptr;
    PictureStore *pictures = nullptr;
    ListStore *lists = nullptr;
    ConversationPort *conversations = nullptr;
    WindowMemory *memory = nullptr; ///< null = sizes are not remembered
};

} // namespace Innbox
