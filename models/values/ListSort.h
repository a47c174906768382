#pragma once

#include "models/values/Conversation.h"

#include <QList>

namespace Innbox {

/// The order of a list of conversations. Each is served by an index of the store, page by page.
enum class ListSort {
    LongestWait, ///< by the first message nobody answered yet; Folder::NeedsReply only
    Newest,      ///< by the newest message, latest first
    Oldest,      ///< by the newest message, earliest first
};

/// The orders of a folder, the usual one first.
[[nodiscard]] inline QList<ListSort> sortsOf(Folder folder)
{
    if (folder == Folder::NeedsReply)
        return {ListSort::LongestWait, ListSort::Newest, ListSort::Oldest};
    return {ListSort::Newest, ListSort::Oldest};
}

} // namespace Innbox
