#if !__has_include(<gmime/gmime.h>)
#error "GMime is missing: install the package libgmime-3.0-dev (apt-get install libgmime-3.0-dev, or make deps), or build without the trait Mail"
#endif
#include <gmime/gmime.h>
