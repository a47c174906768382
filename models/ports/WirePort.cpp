#include "models/ports/WirePort.h"

// Home of WirePort's meta object.
#include "moc_WirePort.cpp"
