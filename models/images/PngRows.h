#pragma once

#include "models/images/PngLayout.h"

#include <QByteArrayView>
#include <QList>

namespace Innbox {

/// Counts unpacked bytes of a PNG against what its header promises, row by row, and looks at each
/// row's filter, the only byte of it that can be wrong. Pure.
class PngRows {
public:
    explicit PngRows(const PngLayout &layout);

    /// Returns how many of the bytes belong to the picture: fewer than there are when it is
    /// complete, or when a filter is none.
    qsizetype take(QByteArrayView unpacked);
    [[nodiscard]] bool isComplete() const { return m_passes.isEmpty(); }
    /// Bytes that are still to come.
    [[nodiscard]] qint64 missingBytes() const;
    /// Whole rows so far; of an interlaced picture those of all passes.
    [[nodiscard]] int rowsThere() const { return m_rows; }
    /// Passes that are not complete; 0..7.
    [[nodiscard]] int passesMissing() const { return int(m_passes.size()); }

private:
    struct Pass {
        qint64 rowBytes = 0; ///< with the filter byte
        qint64 rows = 0;
    };
    QList<Pass> m_passes{};
    qint64 m_inRow = 0; ///< bytes of the present row seen
    int m_rows = 0;
};

} // namespace Innbox
