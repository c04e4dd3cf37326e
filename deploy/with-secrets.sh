#!/bin/sh
# Every file in the folder of secrets becomes the setting of its name; then runs what is asked, as this process.
set -eu
for file in "${SECRETS_FOLDER:-/run/secrets}"/*; do
  [ -f "$file" ] || continue
  export "$(basename "$file")=$(cat "$file")"
done
exec "$@"
