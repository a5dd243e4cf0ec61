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
