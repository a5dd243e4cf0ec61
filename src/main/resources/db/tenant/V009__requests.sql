-- What families send by a help button, and what becomes of it. The database itself keeps the order
-- of things: a step is allowed, follows the one before it, and is never changed or taken away.

create table key_ring (
  id       uuid constraint pk$key_ring primary key,
  sealing  text not null,
  marking  text not null,
  made_at  timestamptz not null,
  turned_at timestamptz not null
);
comment on table key_ring is 'The tenant''s own keys, wrapped by one that is not in any database. One row.';

create table help_request (
  id            uuid constraint pk$help_request primary key,
  ticket        uuid not null constraint uniq$help_request$ticket unique,
  sameness      text constraint uniq$help_request$sameness unique,
  code_mark     text constraint uniq$help_request$code unique,
  button        text not null,
  queue_id      uuid not null constraint fk$help_request$queue references queue,
  controller_id uuid not null,
  offered_to    uuid constraint fk$help_request$offered references queue,
  owner_id      uuid,
  state         text not null,
  steps         integer not null,
  language      text not null,
  answer_language text not null,
  sender        text not null,
  topics        jsonb not null,
  anonymous     boolean not null,
  consent       boolean not null,
  danger        boolean not null,
  promised_days integer not null,
  due           date not null,
  arrived_at    timestamptz not null,
  answered_at   timestamptz,
  family_at     timestamptz not null,
  closed_at     timestamptz,
  outcome       text,
  erase_on      date,
  erased_at     timestamptz,
  hold          text,
  version       integer not null,
  constraint check$help_request$owner check (owner_id is not null or state not in ('taken', 'waiting', 'offered')),
  constraint check$help_request$offer check ((offered_to is not null) = (state = 'offered')),
  constraint check$help_request$closed check ((closed_at is not null) = (state in ('closed', 'withdrawn')))
);
create index idx$help_request$queue on help_request (queue_id, state, due);
create index idx$help_request$offered on help_request (offered_to) where offered_to is not null;
create index idx$help_request$owner on help_request (owner_id, state) where owner_id is not null;
create index idx$help_request$erase on help_request (erase_on) where erased_at is null;
create index idx$help_request$arrived on help_request (arrived_at);
comment on column help_request.code_mark is 'By which a receipt code is recognized; the code is nowhere.';
comment on column help_request.controller_id is 'Rekisterinpitäjä: the organization the family was told of, or the one it was handed over to.';

create table request_text (
  id         uuid constraint pk$request_text primary key,
  request_id uuid not null constraint fk$request_text$request references help_request,
  kind       text not null constraint check$request_text$kind check (kind in ('letter', 'contact', 'message', 'note', 'reason')),
  body       text not null
);
create index idx$request_text$request on request_text (request_id);
comment on column request_text.body is 'Sealed with the tenant''s own key for this row and no other.';

create table request_event (
  id         uuid constraint pk$request_event primary key,
  request_id uuid not null constraint fk$request_event$request references help_request deferrable initially deferred,
  seq        integer not null,
  previous   integer,
  from_state text,
  state      text not null,
  kind       text not null,
  side       text not null constraint check$request_event$side check (side in ('family', 'worker', 'system')),
  account_id uuid,
  title      jsonb not null,
  queue_id   uuid not null,
  text_id    uuid,
  for_family boolean not null,
  detail     jsonb not null,
  at         timestamptz not null,
  constraint uniq$request_event$seq unique (request_id, seq),
  constraint uniq$request_event$state unique (request_id, seq, state),
  constraint check$request_event$previous check (previous is not distinct from nullif(seq - 1, 0)),
  constraint check$request_event$first check ((seq = 1) = (from_state is null)),
  constraint check$request_event$step check (coalesce(from_state, '') || '>' || state in (
    '>received',
    'received>received', 'received>taken', 'received>withdrawn',
    'taken>taken', 'taken>received', 'taken>waiting', 'taken>offered', 'taken>closed', 'taken>withdrawn',
    'waiting>waiting', 'waiting>taken', 'waiting>received', 'waiting>offered', 'waiting>closed', 'waiting>withdrawn',
    'offered>offered', 'offered>taken', 'offered>withdrawn',
    'closed>closed', 'closed>taken', 'closed>received',
    'withdrawn>withdrawn')),
  constraint fk$request_event$previous foreign key (request_id, previous, from_state)
    references request_event (request_id, seq, state) deferrable initially deferred
);
create index idx$request_event$previous on request_event (request_id, previous, from_state);

alter table help_request add constraint fk$help_request$state foreign key (id, steps, state)
  references request_event (request_id, seq, state) deferrable initially deferred;
create index idx$help_request$state on help_request (id, steps, state);

create table request_access (
  id              uuid constraint pk$request_access primary key,
  request_id      uuid not null constraint fk$request_access$request references help_request,
  seq             integer not null,
  account_id      uuid not null,
  name            text not null,
  role            text not null,
  title           jsonb not null,
  organization_id uuid not null,
  what            text not null,
  ground          text not null,
  reason_id       uuid,
  at              timestamptz not null,
  previous_digest text not null,
  digest          text not null,
  constraint uniq$request_access$seq unique (request_id, seq)
);
create index idx$request_access$account on request_access (account_id, at);
comment on table request_access is 'Every reading (Act 703/2023): each row''s digest covers the one before it, so none can be lost unseen.';

create table request_participant (
  id         uuid constraint pk$request_participant primary key,
  request_id uuid not null constraint fk$request_participant$request references help_request,
  account_id uuid not null,
  title      jsonb not null,
  since      timestamptz not null,
  until      timestamptz,
  constraint uniq$request_participant$account unique (request_id, account_id)
);
create index idx$request_participant$account on request_participant (account_id);

-- What has happened is only ever added to, also for the application itself.
do $$
begin
  execute format('revoke update, delete on request_event, request_access from %I', current_schema());
end
$$;

alter table queue_member add column away_from date, add column away_to date;
alter table queue_member add constraint check$queue_member$away check (away_from <= away_to);
