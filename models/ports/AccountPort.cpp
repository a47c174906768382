#include "models/ports/AccountPort.h"

// Home of AccountPort's meta object.
#include "moc_AccountPort.cpp"
