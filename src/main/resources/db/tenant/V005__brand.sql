-- Marks a tenant's people upload, by the digest of their content, and what a brand names besides
-- its colors: two of these marks and the links to the tenant's own sites.

create table brand_file (
  id   text constraint pk$brand_file primary key,
  type text not null constraint check$brand_file$type check (type in ('image/svg+xml', 'image/png')),
  body bytea not null
);

alter table brand
  alter column logo set default '',
  add column logo_file text,
  add column icon_file text,
  add column links jsonb not null default '{}';
comment on column brand.logo is 'No longer read: the mark itself is in brand_file.';
comment on column brand.logo_file is 'The name the mark is served under: digest and ending.';

insert into brand_file (id, type, body)
select encode(sha256(convert_to(logo, 'UTF8')), 'hex'), 'image/svg+xml', convert_to(logo, 'UTF8')
  from brand where logo <> '';
update brand set logo_file = encode(sha256(convert_to(logo, 'UTF8')), 'hex') || '.svg'
 where logo <> '';

-- When families last saw a version, so that a publication can be undone.
alter table revision add column published_at timestamptz;
update revision set published_at = made_at
  from content_item
 where content_item.id = revision.item_id and content_item.published = revision.number;
