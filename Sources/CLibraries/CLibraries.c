#include "CLibraries.h"

#include <dlfcn.h>

bool clb_open(const char *name, const char *const *names, void **functions, size_t count)
{
    // Bound at the first call of each function: most of a library is never called. Its names are for nobody else.
    void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
    if (!library) return false;
    for (size_t index = 0; index < count; index += 1) {
        functions[index] = dlsym(library, names[index]);
        if (!functions[index]) return false;
    }
    return true;
}
