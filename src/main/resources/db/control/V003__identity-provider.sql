-- Which other identity provider a tenant trusts: decided by the operator in the tenant's folder.
alter table control.tenant add column identity jsonb not null default '{}';
comment on column control.tenant.identity is 'Issuer, client, claim and roles of an OpenID provider; {} when there is none.';
