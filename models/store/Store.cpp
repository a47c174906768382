#include "models/store/Store.h"

// Home of Store's meta object.
#include "moc_Store.cpp"
