#include "models/ports/ConversationPort.h"

// Home of ConversationPort's meta object.
#include "moc_ConversationPort.cpp"
