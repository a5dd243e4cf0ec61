-- Who may sign in to the tenant's own rooms, and where they are signed in.

create table account (
  id           uuid constraint pk$account primary key,
  email        text not null constraint uniq$account$email unique constraint check$account$email check (email = lower(email)),
  name         text not null,
  language     text not null,
  state        text not null constraint check$account$state check (state in ('invited', 'active', 'removed')),
  password     text,
  totp         text,
  totp_step    bigint not null default 0,
  grants       jsonb not null,
  failures     integer not null default 0,
  locked_until timestamptz,
  link         text constraint uniq$account$link unique,
  link_until   timestamptz,
  external_id  text constraint uniq$account$external unique,
  created_at   timestamptz not null
);
comment on column account.password is 'Argon2id, with its salt and cost.';
comment on column account.totp is 'Sealed with the secret of the deployment.';
comment on column account.totp_step is 'The last time step used: a code serves once.';
comment on column account.link is 'The sha256 of a link that was mailed and may be used once.';
comment on column account.external_id is 'Issuer and subject, when another identity provider vouches for the person.';

create table passkey (
  id         uuid constraint pk$passkey primary key,
  account_id uuid not null constraint fk$passkey$account references account on delete cascade,
  credential text not null constraint uniq$passkey$credential unique,
  public_key text not null,
  uses       bigint not null,
  label      text not null,
  created_at timestamptz not null,
  used_at    timestamptz
);
create index idx$passkey$account on passkey (account_id);

create table sign_in (
  id         uuid constraint pk$sign_in primary key,
  account_id uuid not null constraint fk$sign_in$account references account on delete cascade,
  agent      text not null,
  created_at timestamptz not null,
  seen_at    timestamptz not null,
  ended_at   timestamptz
);
create index idx$sign_in$account on sign_in (account_id);
