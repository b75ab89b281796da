#if !__has_include(<archive.h>)
#error "libarchive is missing: install the package libarchive-dev (apt-get install libarchive-dev, or make deps), or build without the traits Documents and Archives"
#endif
#include <archive.h>
#include <archive_entry.h>
