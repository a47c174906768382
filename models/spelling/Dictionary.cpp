#include "models/spelling/Dictionary.h"

#include "models/files/BoundedFile.h"

#include <QFile>

#include <hunspell/hunspell.hxx>

#include <optional>
#include <string>

#include <iconv.h>

namespace Innbox {

namespace {

constexpr qint64 MostDictionaryBytes = 256LL * 1024 * 1024; ///< of an affix or word file

/// As the C library calls an encoding that Hunspell's files name in their own way.
std::string encodingOf(const std::string &told)
{
    if (told.empty())
        return "ISO8859-1"; // what the format says without a SET line
    const std::string microsoft = "microsoft-cp";
    if (told.starts_with(microsoft))
        return "CP" + told.substr(microsoft.size());
    return told == "TIS620-2533" ? "TIS-620" : told;
}

} // namespace

/// Hides what Hunspell and iconv are behind one pointer.
struct Dictionary::Inside {
    /// One direction between UTF-8 and the encoding of a dictionary. (Qt's own converters know the
    /// UTFs and Latin 1 only; many dictionaries are older than that.)
    class Recoder {
    public:
        Recoder(const char *to, const char *from) : m_handle(iconv_open(to, from)) {}
        ~Recoder()
        {
            if (isOpen())
                iconv_close(m_handle);
        }
        Q_DISABLE_COPY_MOVE(Recoder)

        [[nodiscard]] bool isOpen() const { return m_handle != iconv_t(-1); }
        [[nodiscard]] std::optional<std::string> convert(std::string text)
        {
            std::string out(text.size() * 4 + 4, '\0');
            char *in = text.data();
            char *to = out.data();
            size_t left = text.size();
            size_t room = out.size();
            iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
            if (iconv(m_handle, &in, &left, &to, &room) == size_t(-1))
                return std::nullopt;
            out.resize(out.size() - room);
            return out;
        }

    private:
        iconv_t m_handle;
    };

    Inside(const QByteArray &affixes, const QByteArray &words)
        : speller(affixes.constData(), words.constData()),
          encoding(encodingOf(speller.get_dict_encoding())), encoder(encoding.c_str(), "UTF-8"),
          decoder("UTF-8", encoding.c_str())
    {
    }
    Hunspell speller;
    std::string encoding;
    Recoder encoder;
    Recoder decoder;
};

Dictionary::Dictionary(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}

Dictionary::~Dictionary() = default;

bool Dictionary::isBuiltIn()
{
    return true;
}

std::unique_ptr<Dictionary> Dictionary::open(const DictionaryFile &place)
{
    for (const QString &path : {place.affixFile, place.wordFile}) {
        // Hunspell itself would take an unreadable file for an empty one.
        if (BoundedFile::check(path, MostDictionaryBytes))
            return nullptr;
    }
    auto inside = std::make_unique<Inside>(QFile::encodeName(place.affixFile),
                                           QFile::encodeName(place.wordFile));
    if (!inside->encoder.isOpen() || !inside->decoder.isOpen())
        return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(inside)));
}

bool Dictionary::knows(const QString &word)
{
    const auto encoded = m_inside->encoder.convert(word.toStdString());
    return !encoded || m_inside->speller.spell(*encoded);
}

QStringList Dictionary::suggest(const QString &word, int most)
{
    QStringList words;
    const auto encoded = m_inside->encoder.convert(word.toStdString());
    if (!encoded)
        return words;
    for (const std::string &found : m_inside->speller.suggest(*encoded)) {
        const auto decoded = m_inside->decoder.convert(found);
        if (decoded && words.size() < most)
            words.append(QString::fromStdString(*decoded));
    }
    return words;
}

void Dictionary::add(const QString &word)
{
    if (const auto encoded = m_inside->encoder.convert(word.toStdString()))
        m_inside->speller.add(*encoded);
}

} // namespace Innbox
