-- Who changes what the operator decides of a tenant, and what a tenant answers to its licence.
alter table control.tenant
  add column folder_facts jsonb,
  add column edited_at    timestamptz,
  add column changed_at   timestamptz not null default clock_timestamp();
comment on column control.tenant.folder_facts is 'Hosts, modules and licence as the folder last said them; null without a folder.';
comment on column control.tenant.edited_at is 'When an operator last changed them in the console; what is newer, folder or console, holds.';
create index idx$tenant$changed on control.tenant (changed_at);

create table control.tenant_change (
  id        uuid constraint pk$tenant_change primary key,
  tenant_id integer not null constraint fk$tenant_change$tenant references control.tenant on delete cascade,
  action    text not null,
  by_name   text not null,
  at        timestamptz not null,
  before    jsonb not null,
  after     jsonb not null
);
create index idx$tenant_change$tenant on control.tenant_change (tenant_id, at);
grant select on control.tenant_change to perhepuu_app;

create table control.license_event (
  id        uuid constraint pk$license_event primary key,
  role_name text not null default current_user constraint fk$license_event$tenant references control.content_version (role_name) on delete cascade,
  kind      text not null constraint check$license_event$kind check (kind in ('accepted', 'reminded')),
  subject   text not null,
  by_name   text not null,
  at        timestamptz not null,
  constraint uniq$license_event$subject unique (role_name, kind, subject)
);
comment on column control.license_event.subject is 'The version of the terms, or the last day and how many days before it.';

-- A tenant accepts and reads in its own name only; nobody takes back what has been accepted.
alter table control.license_event enable row level security;
create policy own_reads on control.license_event for select to public using (role_name = current_user);
create policy own_adds on control.license_event for insert to public with check (role_name = current_user);
create policy operator_reads on control.license_event for select to perhepuu_app using (true);
grant select, insert on control.license_event to public;
