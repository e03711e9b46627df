#!/bin/sh
# Runs once, when the database is made: the roles of the program, neither of which passes row-level security, and the database of `owner`.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --set=owner="$OWNER_PASSWORD" --set=app="$APP_PASSWORD" <<'SQL'
create role owner login nosuperuser nobypassrls nocreaterole password :'owner';
create role app login nosuperuser nobypassrls nocreaterole password :'app';
create database planungskreis owner owner;
SQL
