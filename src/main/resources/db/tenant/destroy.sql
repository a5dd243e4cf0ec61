-- Takes a tenant's tables, keys and role away for ever.
set local role perhepuu_owner;
drop schema :tenant cascade;
revoke all on control.content_version from :tenant;
revoke all on schema control from :tenant;
reset role;
drop role :tenant;
