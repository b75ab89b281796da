#if !__has_include(<xlsxwriter.h>)
#error "libxlsxwriter is missing: install the package libxlsxwriter-dev (apt-get install libxlsxwriter-dev, or make deps), or build without the trait XLSX"
#endif
#include <xlsxwriter.h>
