#if !__has_include(<expat.h>)
#error "expat is missing: install the package libexpat1-dev (apt-get install libexpat1-dev, or make deps), or build without the traits XMP and Documents"
#endif
#include <expat.h>
