#if !__has_include(<png.h>)
#error "libpng is missing: install the package libpng-dev (apt-get install libpng-dev, or make deps)"
#endif
#include <png.h>
#include <zlib.h>
