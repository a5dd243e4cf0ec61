-- What one municipality's site is made of, beyond the shared model. Unqualified names only: the
-- script runs in the schema of each tenant. Texts by language are jsonb: {"fi": "…", "sv": "…"}.

create table document (
  name    text constraint pk$document primary key,
  content jsonb not null
);
comment on table document is 'Facts of the tenant that are read whole: its profile, statement, network.';

create table text_override (
  key      text not null,
  language text not null,
  value    text not null,
  constraint pk$text_override primary key (language, key)
);

create table brand (
  id         uuid constraint pk$brand primary key,
  primary_color text not null,
  accent     text not null,
  tint       text not null,
  radius     integer not null,
  fonts      text not null,
  scene      text not null,
  tree       text not null,
  logo       text not null,
  short_name jsonb not null,
  sub_name   jsonb not null
);

create table organization (
  id   uuid constraint pk$organization primary key,
  code text not null constraint uniq$organization$code unique,
  type text not null,
  name jsonb not null
);

create table location (
  id          uuid constraint pk$location primary key,
  code        text not null constraint uniq$location$code unique,
  slug        text not null constraint uniq$location$slug unique,
  kind        text not null,
  state       text not null constraint check$location$state check (state in ('open', 'planned', 'closed')),
  name        jsonb not null,
  lead        jsonb not null,
  arrival     jsonb not null,
  street      text,
  postal_code text,
  city        text,
  area        text,
  opened_on   date,
  accessible  boolean not null,
  access_note jsonb not null,
  shared_with jsonb not null,
  organizations jsonb not null,
  position    integer not null
);

create table service (
  id              uuid constraint pk$service primary key,
  code            text not null constraint uniq$service$code unique,
  slug            text not null constraint uniq$service$slug unique,
  type            text not null,
  organization_id uuid not null constraint fk$service$organization references organization,
  location_id     uuid constraint fk$service$location references location,
  name            jsonb not null,
  summary         jsonb not null,
  phones          jsonb not null,
  website         text,
  channels        jsonb not null,
  languages       jsonb not null,
  areas           jsonb not null,
  waiting_weeks   integer,
  waiting_as_of   date,
  button          text,
  cost            jsonb not null,
  visits          jsonb not null,
  remote_first    boolean not null,
  checked_on      date not null,
  checked_by      jsonb not null,
  position        integer not null
);
create index idx$service$type on service (type);
create index idx$service$organization on service (organization_id);
create index idx$service$location on service (location_id);

create table schedule (
  id          uuid constraint pk$schedule primary key,
  service_id  uuid constraint fk$schedule$service references service on delete cascade,
  location_id uuid constraint fk$schedule$location references location on delete cascade,
  kind        text not null,
  days        text not null,
  opens_at    time not null,
  closes_at   time not null,
  weeks       text not null constraint check$schedule$weeks check (weeks in ('all', 'even', 'odd')),
  valid_from  date,
  valid_to    date,
  constraint check$schedule$order check (opens_at < closes_at),
  constraint check$schedule$owner check ((service_id is null) <> (location_id is null))
);
create index idx$schedule$service on schedule (service_id);
create index idx$schedule$location on schedule (location_id);

create table activity (
  id              uuid constraint pk$activity primary key,
  location_id     uuid not null constraint fk$activity$location references location on delete cascade,
  organization_id uuid not null constraint fk$activity$organization references organization,
  name            jsonb not null,
  note            jsonb not null,
  price           jsonb not null,
  day             text not null,
  starts_at       time not null,
  ends_at         time not null,
  weeks           text not null constraint check$activity$weeks check (weeks in ('all', 'even', 'odd')),
  season_from     date not null,
  season_to       date not null,
  ages            jsonb not null,
  languages       jsonb not null,
  constraint check$activity$order check (starts_at < ends_at)
);
create index idx$activity$location on activity (location_id);
create index idx$activity$organization on activity (organization_id);

create table queue (
  id            uuid constraint pk$queue primary key,
  code          text not null constraint uniq$queue$code unique,
  controller_id uuid not null constraint fk$queue$controller references organization,
  name          jsonb not null,
  languages     jsonb not null,
  content       jsonb not null
);
create index idx$queue$controller on queue (controller_id);
comment on column queue.controller_id is 'Rekisterinpitäjä: one queue has exactly one controller.';

create table help_button (
  id                   uuid constraint pk$help_button primary key,
  code                 text not null constraint uniq$help_button$code unique,
  slug                 text not null constraint uniq$help_button$slug unique,
  template             text not null,
  queue_id             uuid not null constraint fk$help_button$queue references queue,
  name                 jsonb not null,
  short_text           jsonb not null,
  audience             jsonb not null,
  dye                  text not null,
  situations           jsonb not null,
  ages                 jsonb not null,
  promise_working_days integer not null constraint check$help_button$promise check (promise_working_days between 1 and 30),
  position             integer not null
);
create index idx$help_button$queue on help_button (queue_id);
