#include "models/spelling/Dictionary.h"

// A build without Hunspell: no dictionary can be opened.

namespace Innbox {

struct Dictionary::Inside {};

Dictionary::Dictionary(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}

Dictionary::~Dictionary() = default;

bool Dictionary::isBuiltIn()
{
    return false;
}

std::unique_ptr<Dictionary> Dictionary::open(const DictionaryFile &)
{
    return nullptr;
}

bool Dictionary::knows(const QString &)
{
    return true;
}

QStringList Dictionary::suggest(const QString &, int)
{
    return {};
}

void Dictionary::add(const QString &) {}

} // namespace Innbox
