#include "models/ports/CustodyPort.h"

// Home of CustodyPort's meta object.
#include "moc_CustodyPort.cpp"
