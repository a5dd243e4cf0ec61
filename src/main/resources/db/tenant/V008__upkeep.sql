-- What keeps content true: tables brought in by file, links by which owners confirm, and the health
-- of the websites that are named.

create table import_job (
  id         uuid constraint pk$import_job primary key,
  list       text not null,
  file_name  text not null,
  encoding   text not null,
  columns    jsonb not null,
  state      text not null constraint check$import_job$state check (state in ('receiving', 'checking', 'checked', 'importing', 'done', 'stopped')),
  account_id uuid not null,
  author     text not null,
  made_at    timestamptz not null,
  ended_at   timestamptz
);

create table import_row (
  id       uuid constraint pk$import_row primary key,
  job_id   uuid not null constraint fk$import_row$import_job references import_job on delete cascade,
  number   integer not null,
  cells    jsonb not null,
  state    text not null constraint check$import_row$state check (state in ('waiting', 'new', 'changed', 'unchanged', 'faulty', 'done')),
  item_id  uuid not null,
  based_on integer not null,
  faults   jsonb not null
);
create index idx$import_row$state on import_row (job_id, state, number);
comment on column import_row.item_id is 'The thing it changes, or makes: then nobody refers to it yet.';

create table review_link (
  id         uuid constraint pk$review_link primary key,
  item_id    uuid not null constraint fk$review_link$content_item references content_item on delete cascade,
  digest     text not null constraint uniq$review_link$digest unique,
  name       text not null,
  email      text not null,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index idx$review_link$item on review_link (item_id);
create index idx$review_link$email on review_link (email, made_at);
comment on column review_link.digest is 'The sha256 of a link that was mailed and may be used once.';

create table link_check (
  id         uuid constraint pk$link_check primary key,
  item_id    uuid not null constraint fk$link_check$content_item references content_item on delete cascade,
  url        text not null,
  checked_at timestamptz,
  failures   integer not null,
  outcome    text not null,
  constraint uniq$link_check$url unique (item_id, url)
);
create index idx$link_check$checked on link_check (checked_at);
