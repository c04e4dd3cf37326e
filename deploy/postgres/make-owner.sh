#!/bin/sh
# The login that owns the schema is no superuser, so that row-level security binds it too.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$(cat /run/secrets/OWNER_PASSWORD)" --username postgres <<'SQL'
create role holdfast_owner login createrole nosuperuser nobypassrls password :'password';
create database holdfast owner holdfast_owner;
SQL
