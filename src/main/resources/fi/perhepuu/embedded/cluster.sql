-- Prepares a PostgreSQL server for Perhepuu: roles, database, extensions. The application's own
-- PostgreSQL runs it at every start; on any other server (PostgreSQL 16 or later, with ICU) a
-- database administrator runs it once, as a superuser and with passwords of their own:
--
--   psql -X -d postgres -v admin_password=... -v app_password=... -f cluster.sql
--
-- It can be run again: what is there stays, only the two passwords are set anew.
-- Statements end with ";" or "\gexec" at the end of a line; keep it so, Java reads this file too.
\set ON_ERROR_STOP on

-- perhepuu_owner owns every table, perhepuu_admin makes tenants and migrates, perhepuu_app serves
-- pages: it inherits nothing and sees a tenant only after switching to the tenant's role.
SELECT 'CREATE ROLE perhepuu_owner NOLOGIN'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'perhepuu_owner') \gexec
SELECT 'CREATE ROLE perhepuu_admin LOGIN CREATEROLE'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'perhepuu_admin') \gexec
SELECT 'CREATE ROLE perhepuu_app LOGIN NOINHERIT'
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'perhepuu_app') \gexec
ALTER ROLE perhepuu_admin PASSWORD :'admin_password';
ALTER ROLE perhepuu_app PASSWORD :'app_password';
GRANT perhepuu_owner TO perhepuu_admin WITH INHERIT TRUE, SET TRUE;

-- The path names the current role, so switching the role switches the schema.
ALTER ROLE perhepuu_admin SET search_path = "$user";
ALTER ROLE perhepuu_app SET search_path = "$user";

SELECT 'CREATE DATABASE perhepuu OWNER perhepuu_owner ENCODING ''UTF8'''
       ' LOCALE_PROVIDER icu ICU_LOCALE ''fi-FI'' TEMPLATE template0'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'perhepuu') \gexec
REVOKE CONNECT, TEMPORARY ON DATABASE perhepuu FROM PUBLIC;
GRANT CONNECT ON DATABASE perhepuu TO perhepuu_admin, perhepuu_app;

\connect perhepuu
REVOKE ALL ON SCHEMA public FROM PUBLIC;
-- Nobody's search path leads here: write extensions.similarity(...), extensions.gin_trgm_ops.
CREATE SCHEMA IF NOT EXISTS extensions;
GRANT USAGE ON SCHEMA extensions TO PUBLIC;
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA extensions;
