#!/bin/sh
# Writes pkg-config files for the libraries that are opened at their first use (Sources/CLibraries), to a folder that
# `swift build --pkg-config-path` is given: they say where the headers are and name nothing to link. Without them the
# program is the same, but the system loads these libraries, and the twenty-five they bring, before every run.
set -eu
folder=$1
mkdir -p "$folder"
for library in libarchive gmime-3.0 xlsxwriter; do
    # Without pkg-config the library's own file is found, and the library linked.
    flags=$(pkg-config --cflags-only-I "$library" 2>/dev/null) || continue
    {
        echo "Name: $library"
        echo "Description: the headers of $library"
        echo "Version: $(pkg-config --modversion "$library")"
        echo "Cflags: $flags"
    } >"$folder/$library.pc"
done
