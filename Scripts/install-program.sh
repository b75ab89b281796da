#!/bin/sh
# Installs the program to a prefix, with what a shell and `man` know of it: the program itself prints both.
set -eu
program=$1
prefix=$2
install -D -m 755 "$program" "$prefix/bin/photocheck"
# Into a file first: a pipe would hide a program that fails.
made=$(mktemp)
trap 'rm -f "$made"' EXIT
put() {
    install -D -m 644 "$made" "$prefix/share/$1"
}
"$program" manual --lang en >"$made"; put man/man1/photocheck.1
"$program" manual --lang zh >"$made"; put man/zh_CN/man1/photocheck.1
"$program" completions bash >"$made"; put bash-completion/completions/photocheck
"$program" completions zsh >"$made"; put zsh/site-functions/_photocheck
"$program" completions fish >"$made"; put fish/vendor_completions.d/photocheck.fish
