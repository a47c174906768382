#pragma once

#include <map>

namespace Innbox {

/// How many bytes a picture comes to at which JPEG quality, as far as it was tried. Between two
/// tries it goes by their logarithms; beyond them by the usual course of such curves.
class QualityCurve {
public:
    /// A try; corrects an earlier one of the same quality. \param bytes  above 0
    void add(int quality, double bytes);
    /// A try on the real thing: all others were on a likeness and are moved with it.
    void correct(int quality, double bytes);
    [[nodiscard]] bool isEmpty() const { return m_logs.empty(); }
    /// Expected bytes; 0 = nothing was tried.
    [[nodiscard]] double bytesAt(int quality) const;
    /// The highest quality from \p lowest to \p highest that is expected to stay within \p bytes;
    /// \p lowest when none is.
    [[nodiscard]] int qualityFor(double bytes, int lowest, int highest) const;

private:
    std::map<int, double> m_logs{}; ///< quality -> ln(bytes)
};

} // namespace Innbox
