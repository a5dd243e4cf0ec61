-- What is left of a tenant that has been closed and destroyed: that it was, when and by whom.
create table control.closing_certificate (
  id             uuid constraint pk$closing_certificate primary key,
  slug           text not null,
  kind           text not null,
  folder_digest  text not null,
  closed_at      timestamptz not null,
  destroyed_at   timestamptz not null,
  by_name        text not null,
  archive_sha256 text not null,
  counts         jsonb not null
);
create index idx$closing_certificate$slug on control.closing_certificate (slug, destroyed_at);
comment on column control.closing_certificate.folder_digest is 'A folder that still says the same does not bring the tenant back.';
comment on column control.closing_certificate.counts is 'How many rows each of its tables had, its keys among them.';
grant select on control.closing_certificate to perhepuu_app;
