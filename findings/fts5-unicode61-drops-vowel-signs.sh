#!/usr/bin/env bash
# SQLite FTS5, tokenizer unicode61: words of Devanagari and Thai match words with other vowels.
#
# Packages   sqlite3 and libsqlite3-0, 3.40.1-2+deb12u2 (Debian 12)
# Expected   The default tokenizer, made for Unicode text, keeps a Hindi or Thai word whole, or at
#            least tells two words apart that differ in their vowels.
# Observed   Vowel signs and other marks (categories Mn and Mc) that are not Latin diacritics are
#            separators. They are not indexed at all: a word becomes its bare consonants. A search
#            for "पानी" (water) finds "पीना" (to drink), and "ห้องพักดี" is indexed as ห, องพ, กด.
#            Setting `remove_diacritics` to 0 changes nothing; `categories` with M does.
# Output seen
#            default            पीना
#            remove_diacritics  पीना
#            categories M       (nothing)
#            terms              ห|กด|องพ
set -euo pipefail

version=3.40.1-2+deb12u2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -q "sqlite3=$version" "libsqlite3-0=$version" >/dev/null 2>&1
for package in ./*.deb; do dpkg -x "$package" root; done
library=$(dirname "$(find root -name 'libsqlite3.so.0' | head -n 1)")
query() { LD_LIBRARY_PATH=$library root/usr/bin/sqlite3 :memory: "$@"; }

# found TOKENIZER: other words than पानी that a search for it finds
found() {
    query "CREATE VIRTUAL TABLE message USING fts5(body, tokenize=\"$1\");
           INSERT INTO message VALUES ('पानी'), ('पीना');
           SELECT body FROM message WHERE message MATCH '\"पानी\"' AND body <> 'पानी';"
}

failed=0
check() { # WHAT EXPECTED SEEN
    printf '%-18s %s\n' "$1" "${3:-(nothing)}"
    if [[ $2 != "$3" ]]; then
        echo "changed: $1 was '${2:-(nothing)}'"
        failed=1
    fi
}

check default पीना "$(found unicode61)"
check remove_diacritics पीना "$(found 'unicode61 remove_diacritics 0')"
check 'categories M' '' "$(found "unicode61 categories 'L* N* Co M*'")"
check terms 'ห|กด|องพ' "$(query "
    CREATE VIRTUAL TABLE message USING fts5(body);
    INSERT INTO message VALUES ('ห้องพักดี');
    CREATE VIRTUAL TABLE term USING fts5vocab(message, row);
    SELECT group_concat(term, '|') FROM (SELECT term FROM term ORDER BY length(term), term);")"
exit "$failed"
