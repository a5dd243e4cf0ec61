-- The directory of the deployment: who the tenants are and where they are found. Run as the owner,
-- once, in one transaction. The application reads it; only provisioning writes it.
create table control.tenant (
  id             integer generated always as identity constraint pk$tenant primary key,
  slug           text not null constraint uniq$tenant$slug unique,
  kind           text not null constraint check$tenant$kind check (kind in ('municipality', 'city-organiser', 'county')),
  state          text not null default 'open' constraint check$tenant$state check (state in ('open', 'suspended', 'closed')),
  cell           text not null default 'main',
  release        text not null,
  modules        jsonb not null,
  license        jsonb not null,
  folder_digest  text not null,
  schema_version integer not null,
  fault          text,
  created_at     timestamptz not null default now()
);
comment on column control.tenant.fault is 'Why the last migration failed; the tenant answers a notice until it is null.';

create table control.tenant_host (
  host      text constraint pk$tenant_host primary key,
  tenant_id integer not null constraint fk$tenant_host$tenant references control.tenant on delete cascade,
  position  integer not null
);
create index idx$tenant_host$tenant on control.tenant_host (tenant_id);

create table control.content_version (
  tenant_id  integer constraint pk$content_version primary key constraint fk$content_version$tenant references control.tenant on delete cascade,
  role_name  text not null constraint uniq$content_version$role unique,
  version    bigint not null default 1,
  changed_at timestamptz not null default clock_timestamp()
);
create index idx$content_version$changed on control.content_version (changed_at);

-- A tenant may bump its own content version and nobody else's.
alter table control.content_version enable row level security;
create policy own_row on control.content_version for all to public using (role_name = current_user) with check (role_name = current_user);
create policy directory_reads on control.content_version for select to perhepuu_app using (true);

grant usage on schema control to perhepuu_app, perhepuu_admin;
grant select on control.tenant, control.tenant_host, control.content_version to perhepuu_app;
