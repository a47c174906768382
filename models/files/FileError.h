#pragma once

#include <QString>

namespace Innbox {

/// Why a file was not read. Plain data, any thread.
struct FileError {
    enum class Kind {
        NotFound,   ///< there is none
        NotRegular, ///< a folder, device, socket or pipe
        TooLarge,   ///< more than limitBytes
        Unreadable, ///< the system refused; see detail
    };
    Kind kind = Kind::Unreadable;
    QString path{};
    qint64 limitBytes = 0; ///< bytes that were allowed
    QString detail{};      ///< the system's reason, for Unreadable and NotFound

    /// One English clause without a full stop: "FILE is larger than 1024 bytes". For the command
    /// line and the log.
    [[nodiscard]] QString sentence() const;
};

} // namespace Innbox
