#include "models/images/HeifReader.h"

namespace Innbox {

bool HeifReader::isBuiltIn()
{
    return false;
}

Result<ImageFacts, ImageError> HeifReader::probe(const QByteArray &, ImageType)
{
    return ImageError{ImageError::Kind::NoHeicSupport};
}

Result<HeifReader::Picture, ImageError> HeifReader::decode(const QByteArray &)
{
    return ImageError{ImageError::Kind::NoHeicSupport};
}

} // namespace Innbox
