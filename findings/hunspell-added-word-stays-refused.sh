#!/usr/bin/env bash
# Hunspell: a word that was added to the user's dictionary can stay refused.
#
# Packages   hunspell and libhunspell-1.7-0 1.7.1-1, hunspell-de-de 20161207-11,
#            hunspell-en-us 1:2020.12.07-2 (Debian 12)
# Expected   A word in the personal dictionary (Hunspell::add) is right from then on, whatever the
#            shipped dictionary says.
# Observed   1. de_DE holds "zuhause" with a flag that allows it in compounds only. Added by the user
#               it is refused as before; a word that de_DE does not know is accepted.
#            2. Two spellings that differ in capitals depend on the order in which they were added:
#               after "TripAdvisor" the word "Tripadvisor" stays refused, the other way round both
#               are accepted.
# Output seen
#            added zuhause                  refused: zuhause
#            added Checkin                  refused:
#            TripAdvisor, then Tripadvisor  refused: Tripadvisor
#            Tripadvisor, then TripAdvisor  refused:
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q hunspell=1.7.1-1 libhunspell-1.7-0=1.7.1-1 hunspell-de-de=20161207-11 \
    hunspell-en-us=1:2020.12.07-2 >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" root; done
library=$(dirname "$(find root -name 'libhunspell-1.7.so.0' | head -n 1)")

# refused DICTIONARY WORD...: adds the words in this order, then prints those that stay refused
refused() {
    local dictionary=$1
    shift
    printf '%s\n' "$@" >personal
    printf '%s\n' "$@" | LC_ALL=C.UTF-8 LD_LIBRARY_PATH=$library DICPATH=root/usr/share/hunspell \
        root/usr/bin/hunspell -i UTF-8 -d "$dictionary" -p "$work/personal" -l | paste -sd ' '
}

failed=0
check() { # WHAT EXPECTED SEEN
    printf '%-30s refused: %s\n' "$1" "$3"
    if [[ $2 != "$3" ]]; then
        echo "changed: '$2' was refused"
        failed=1
    fi
}

check 'added zuhause' zuhause "$(refused de_DE zuhause)"
check 'added Checkin' '' "$(refused de_DE Checkin)"
check 'TripAdvisor, then Tripadvisor' Tripadvisor "$(refused en_US TripAdvisor Tripadvisor)"
check 'Tripadvisor, then TripAdvisor' '' "$(refused en_US Tripadvisor TripAdvisor)"
exit "$failed"
