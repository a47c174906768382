#include "models/ports/SandboxPort.h"

// Home of SandboxPort's meta object.
#include "moc_SandboxPort.cpp"
