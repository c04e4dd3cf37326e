#!/bin/sh
# In a container, what `npx holdfast` is elsewhere: docker compose exec worker holdfast doctor
exec /app/deploy/with-secrets.sh node /app/server/src/cli/main.ts "$@"
