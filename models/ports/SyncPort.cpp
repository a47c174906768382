#include "models/ports/SyncPort.h"

// Home of SyncPort's meta object.
#include "moc_SyncPort.cpp"
