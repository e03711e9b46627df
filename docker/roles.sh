#!/bin/sh
# Runs once, when the database is made: the roles of the program, none of which passes row-level security, and the database of `owner`.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --set=owner="$OWNER_PASSWORD" --set=app="$APP_PASSWORD" --set=relay="$RELAY_PASSWORD" <<'SQL'
create role owner login nosuperuser nobypassrls nocreaterole password :'owner';
create role app login nosuperuser nobypassrls nocreaterole password :'app';
create role relay login nosuperuser nobypassrls nocreaterole password :'relay';
create database planungskreis owner owner;
SQL
