-- What a tenant's people edit: one row for each thing, one for each version of it, one for each
-- change anywhere. The tables families' pages are made of hold only what has been published.

create table content_item (
  id               uuid constraint pk$content_item primary key,
  list             text not null,
  code             text not null,
  name             jsonb not null,
  sort_name        text not null,
  organization_id  uuid,
  stage            text not null constraint check$content_item$stage check (stage in ('draft', 'in-review', 'published', 'archived')),
  revision         integer not null,
  published        integer,
  missing          text not null,
  owner_id         uuid,
  owner_name       text,
  owner_email      text,
  review_months    integer not null,
  reviewed_on      date not null,
  reviewed_by      text not null,
  review_due       date not null,
  reminded_on      date,
  publish_at       timestamptz,
  expire_at        timestamptz,
  exception_until  date,
  exception_reason text,
  changed_at       timestamptz not null,
  changed_by       text not null,
  constraint uniq$content_item$code unique (list, code)
);
create index idx$content_item$name on content_item (list, sort_name);
create index idx$content_item$due on content_item (review_due);

create table revision (
  id         uuid constraint pk$revision primary key,
  item_id    uuid not null constraint fk$revision$content_item references content_item on delete cascade,
  number     integer not null,
  content    jsonb not null,
  action     text not null,
  account_id uuid,
  author     text not null,
  made_at    timestamptz not null,
  constraint uniq$revision$number unique (item_id, number)
);

create table audit_event (
  id         uuid constraint pk$audit_event primary key,
  made_at    timestamptz not null,
  account_id uuid,
  actor      text not null,
  action     text not null,
  kind       text not null,
  subject    uuid,
  name       text not null,
  old_values jsonb not null,
  new_values jsonb not null
);
create index idx$audit_event$made on audit_event (made_at);
