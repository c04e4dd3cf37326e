#!/bin/sh
# Makes what only this installation knows, once: files that are there stay. The mail server is yours to write.
set -eu
umask 077
folder="${1:-deploy/secrets}"
mkdir -p "$folder"
keep() { [ -s "$folder/$1" ] || printf '%s' "$2" > "$folder/$1"; }
random() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
for name in POSTGRES_PASSWORD OWNER_PASSWORD SECRET DATA_KEY; do keep "$name" "$(random)"; done
keep DATABASE_URL "postgres://holdfast_owner:$(cat "$folder/OWNER_PASSWORD")@postgres:5432/holdfast"
keep SMTP_URL "smtp://user:password@mail.example.com:587"
# The containers' own account reads them; the folder lets nobody else pass.
chmod 644 "$folder"/*
ls "$folder"
