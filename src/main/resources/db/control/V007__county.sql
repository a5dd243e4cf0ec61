-- What a wellbeing services county publishes once, its municipalities show too. Whose municipality a
-- tenant is and which tenant is the county, the operator decides; neither can say it of itself.
alter table control.tenant add column county text;
comment on column control.tenant.county is 'The code of the county it is or belongs to; null when nothing is shared.';
create index idx$tenant$county on control.tenant (county);

create function control.county_of(who text) returns text language sql stable security definer set search_path = '' as $$
  select t.county from control.content_version v join control.tenant t on t.id = v.tenant_id where v.role_name = who
$$;

create function control.leads_county(who text) returns boolean language sql stable security definer set search_path = '' as $$
  select coalesce(bool_or(t.kind = 'county' and t.county is not null), false)
    from control.content_version v join control.tenant t on t.id = v.tenant_id where v.role_name = who
$$;

create table control.county_service (
  role_name  text not null default current_user constraint fk$county_service$tenant references control.content_version (role_name) on delete cascade,
  service_id uuid not null,
  county     text not null,
  service    jsonb not null,
  hours      jsonb not null,
  constraint pk$county_service primary key (role_name, service_id)
);
create index idx$county_service$county on control.county_service (county);

-- Only the county itself writes, in its own name; only tenants of the same county read.
alter table control.county_service enable row level security;
create policy county_writes on control.county_service for all to public
  using (role_name = current_user)
  with check (role_name = current_user and control.leads_county(current_user::text) and county = control.county_of(current_user::text));
create policy municipalities_read on control.county_service for select to public
  using (county = control.county_of(current_user::text) and not control.leads_county(current_user::text));
grant select, insert, delete on control.county_service to public;

-- A municipality's pages are stale when its county has published; the county may say so and no more.
-- Within the function the role is still that of whoever asks.
create function control.tell_county() returns void language sql security definer set search_path = '' as $$
  update control.content_version v set version = v.version + 1, changed_at = clock_timestamp()
    from control.tenant t
   where t.id = v.tenant_id and t.kind <> 'county'
     and control.leads_county(current_setting('role'))
     and t.county = control.county_of(current_setting('role'))
$$;
