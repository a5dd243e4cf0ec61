-- Which types of service a tenant has published, for families nearby: less than its site shows to
-- everybody. Each tenant writes its own row; nobody reads another's.
create table control.offer (
  role_name text not null default current_user constraint pk$offer primary key
            constraint fk$offer$tenant references control.content_version (role_name) on delete cascade,
  name      jsonb not null,
  languages jsonb not null,
  types     jsonb not null
);
alter table control.offer enable row level security;
create policy own_offer on control.offer for all to public
  using (role_name = current_user) with check (role_name = current_user);
grant select, insert, update, delete on control.offer to public;

-- The open municipalities of the asking tenant's county that have a type. Within the function the role
-- is still that of whoever asks; without one there is no county, and nobody is named.
create function control.neighbors_having(wanted text) returns table (name jsonb, languages jsonb, host text)
language sql stable security definer set search_path = '' as $$
  select o.name, o.languages, h.host
    from control.tenant t
    join control.content_version v on v.tenant_id = t.id
    join control.offer o on o.role_name = v.role_name
    join control.tenant_host h on h.tenant_id = t.id and h.position = 0
   where t.county = control.county_of(current_setting('role')) and v.role_name <> current_setting('role')
     and t.kind <> 'county' and t.state = 'open' and t.fault is null
     and jsonb_exists(o.types, wanted)
   order by t.slug
$$;
