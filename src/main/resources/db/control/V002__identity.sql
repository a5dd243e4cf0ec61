-- What identity and work for later need of the whole deployment: its operators, the keys it signs
-- tokens with, planned jobs, and the mails of a deployment that has no mail server.

create table control.operator (
  id           uuid constraint pk$operator primary key,
  email        text not null constraint uniq$operator$email unique constraint check$operator$email check (email = lower(email)),
  name         text not null,
  password     text not null,
  failures     integer not null default 0,
  locked_until timestamptz,
  created_at   timestamptz not null
);

create table control.operator_sign_in (
  id          uuid constraint pk$operator_sign_in primary key,
  operator_id uuid not null constraint fk$operator_sign_in$operator references control.operator on delete cascade,
  agent       text not null,
  created_at  timestamptz not null,
  seen_at     timestamptz not null,
  ended_at    timestamptz
);
create index idx$operator_sign_in$operator on control.operator_sign_in (operator_id);

create table control.signing_key (
  kid         text constraint pk$signing_key primary key,
  public_key  jsonb not null,
  private_key text not null,
  created_at  timestamptz not null
);
comment on column control.signing_key.private_key is 'Sealed with the secret of the deployment.';

create table control.job (
  id        uuid constraint pk$job primary key,
  role_name text not null default current_user constraint fk$job$tenant references control.content_version (role_name) on delete cascade,
  kind      text not null,
  subject   uuid not null,
  due       timestamptz not null,
  attempts  integer not null default 0
);
create index idx$job$due on control.job (due);
create index idx$job$tenant on control.job (role_name);

create table control.mail_outbox (
  id        uuid constraint pk$mail_outbox primary key,
  role_name text not null default current_user,
  recipient text not null,
  subject   text not null,
  body      text not null,
  sent_at   timestamptz not null
);
create index idx$mail_outbox$sent on control.mail_outbox (sent_at);

-- A tenant may leave work and mail in its own name and read neither; only those who may use the
-- schema at all come this far.
alter table control.job enable row level security;
create policy own_work on control.job for insert to public with check (role_name = current_user);
create policy runner_works on control.job for all to perhepuu_app using (true) with check (true);
grant insert on control.job to public;

alter table control.mail_outbox enable row level security;
create policy own_mail on control.mail_outbox for insert to public with check (role_name = current_user);
create policy operator_reads on control.mail_outbox for select to perhepuu_app using (true);
grant insert on control.mail_outbox to public;

grant select, insert, update, delete on control.operator, control.operator_sign_in, control.signing_key to perhepuu_app;
grant select, update, delete on control.job to perhepuu_app;
grant select on control.mail_outbox to perhepuu_app;
