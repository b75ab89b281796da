#if !__has_include(<jpeglib.h>)
#error "libjpeg is missing: install the package libjpeg-dev (apt-get install libjpeg-dev, or make deps)"
#endif
#include <stddef.h>
#include <stdio.h>
#include <jpeglib.h>
#include <jerror.h>
