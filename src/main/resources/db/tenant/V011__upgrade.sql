-- Which releases of the model the tenant has adopted, one after the other: the last one holds. The
-- release it began with stands in the directory. 'words' are its own words as they were before, so
-- that an upgrade can be undone.
create table model_adoption (
  id         uuid constraint pk$model_adoption primary key,
  number     integer not null constraint uniq$model_adoption$number unique,
  release    text not null,
  former     text not null,
  undone     boolean not null,
  words      jsonb not null,
  adopted_at timestamptz not null,
  adopted_by text not null
);
comment on column model_adoption.undone is 'Whether this was the way back from the adoption before.';

-- What has been chosen where both the model and the tenant have changed a text, until it is applied.
create table upgrade_choice (
  id         uuid constraint pk$upgrade_choice primary key,
  release    text not null,
  node_type  text not null,
  code       text not null,
  field      text not null,
  language   text not null,
  pick       text not null constraint check$upgrade_choice$pick check (pick in ('theirs', 'ours', 'edited')),
  words      text not null,
  own_hash   text not null,
  mark       uuid not null,
  chosen_at  timestamptz not null,
  chosen_by  text not null,
  constraint uniq$upgrade_choice$field unique (release, node_type, code, field, language)
);
comment on column upgrade_choice.own_hash is 'Digest of the tenant''s own text that was seen: with another one, it must be chosen again.';
comment on column upgrade_choice.mark is 'Another one with every choice, so that nobody chooses over what she has not seen.';
