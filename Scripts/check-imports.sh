#!/bin/sh
# Imports run one way (CONTRIBUTING, "The house"): fails on any import that a target must not have.
set -eu
cd "$(dirname "$0")/.."
status=0
allow() {
    target=$1
    shift
    for module in $(grep -rhE '^ *(@[a-zA-Z_]+ )*((public|package|internal|private|fileprivate) )?import ' "Sources/$target" \
        --include='*.swift' | sed -E 's/.*import +((struct|class|enum|protocol|func|var|let|typealias) +)?([A-Za-z_]+).*/\3/' | sort -u); do
        case " $* " in
            *" $module "*) ;;
            *) echo "Sources/$target must not import $module" >&2; status=1 ;;
        esac
    done
}
allow Bytes CTextTables CDigest CChildProgram Synchronization Glibc
allow XMLEvents Bytes CXMLEvents
allow ImageFacts Bytes XMLEvents CImageCodecs CPixels
allow Containers Bytes CArchive CMail
allow Documents Bytes XMLEvents Containers Glibc
allow PhotoCheck Bytes ImageFacts Documents Containers CWordTree Yams Foundation Dispatch Synchronization Glibc
allow PhotoCheckXLSX PhotoCheck ImageFacts CSpreadsheet
allow PhotoCheckCLI PhotoCheck PhotoCheckXLSX Bytes ImageFacts Foundation Dispatch Synchronization Glibc
# Our C headers show no type of a C library, so that none can leak into Swift.
for header in Sources/CImageCodecs/include/*.h Sources/CXMLEvents/include/*.h Sources/CArchive/include/*.h \
    Sources/CMail/include/*.h Sources/CSpreadsheet/include/*.h; do
    if grep -nE '#include *[<"](jpeglib|png|zlib|expat|archive|gmime|glib|xlsxwriter)' "$header" >&2; then
        echo "$header includes a C library's header" >&2
        status=1
    fi
done
exit $status
