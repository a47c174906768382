#include "tests/fuzz/FuzzTargets.h"

#include <QCoreApplication>

#include <cstring>

namespace {

const Innbox::Fuzz::Target *chosen()
{
    for (const Innbox::Fuzz::Target &target : Innbox::Fuzz::targets()) {
        if (std::strcmp(target.name, INNBOX_FUZZ_TARGET) == 0)
            return &target;
    }
    return nullptr;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Lives as long as the process: sockets want it.
    static QCoreApplication application(*argc, *argv);
    return chosen() ? 0 : 1;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Innbox::Fuzz::Target *const target = chosen();
    target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
