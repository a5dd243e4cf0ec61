-- Makes the role and the empty schema of one tenant, which bear the same name. Default privileges
-- come before the tables, so that later migrations inherit them; "grant … on all tables" would
-- scan the catalog of all tenants.
reset role;
create role :tenant nologin;
grant :tenant to perhepuu_app with inherit false, set true;
grant :tenant to perhepuu_admin with inherit false, set true;
create schema :tenant authorization perhepuu_owner;
set local role perhepuu_owner;
set local search_path = :tenant;
grant usage on schema :tenant to :tenant;
grant usage on schema control to :tenant;
grant select, update on control.content_version to :tenant;
alter default privileges in schema :tenant grant select, insert, update, delete on tables to :tenant;
