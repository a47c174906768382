#pragma once

#include <utility>
#include <variant>

namespace Innbox {

/// What a function that has nothing to return returns on success.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

/// A value or a typed error; the house throws nothing.
/// Precondition of value(): true as a bool; of error(): false.
template <class T, class E>
class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_content(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_content.index() == 0; }
    [[nodiscard]] const T &value() const { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &value() { return *std::get_if<0>(&m_content); }
    [[nodiscard]] const E &error() const { return *std::get_if<1>(&m_content); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, E> m_content;
};

} // namespace Innbox
