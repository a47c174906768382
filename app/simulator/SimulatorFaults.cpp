#include "app/simulator/SimulatorFaults.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Innbox {

std::optional<SimulatorFault> SimulatorFaults::take(const QString &path)
{
    for (qsizetype at = 0; at < m_faults.size(); ++at) {
        SimulatorFault &fault = m_faults[at];
        if (!fault.path.isEmpty() && fault.path != path)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        constexpr int Faces = 1'000'000;
        if (fault.rate < 1 && m_random.below(Faces) >= int(fault.rate * Faces))
            continue;
        const SimulatorFault taken = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_faults.removeAt(at);
        return taken;
    }
    return std::nullopt;
}

std::optional<SimulatorFault::Kind> SimulatorFaults::kindOf(const QString &word)
{
    using Kind = SimulatorFault::Kind;
    static constexpr std::array<std::pair<const char16_t *, Kind>, 13> Words{{
        {u"status", Kind::Status},
        {u"hang-before", Kind::HangBefore},
        {u"hang-after", Kind::HangAfter},
        {u"delay", Kind::Delay},
        {u"reset-before", Kind::ResetBefore},
        {u"reset-after", Kind::ResetAfter},
        {u"half-before", Kind::HalfBefore},
        {u"half-after", Kind::HalfAfter},
        {u"no-id-before", Kind::NoIdBefore},
        {u"no-id-after", Kind::NoIdAfter},
        {u"duplicate-after-confirm", Kind::DuplicateAfterConfirm},
        {u"stray-element", Kind::StrayElement},
        {u"hide", Kind::Hide},
    }};
    const auto found = std::ranges::find_if(
        Words, [&word](const auto &known) { return word == QStringView(known.first); });
    return found == Words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace Innbox
