-- Where a tenant's model differs from the release it has adopted: one row for each text it says in
-- its own words, and one for each node it does not show (field 'hidden', no language).

create table model_override (
  id         uuid constraint pk$model_override primary key,
  node_type  text not null,
  code       text not null,
  field      text not null,
  language   text not null,
  value      text not null,
  base_hash  text not null,
  base_text  text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  constraint uniq$model_override$field unique (node_type, code, field, language)
);
comment on column model_override.base_hash is 'Digest of the model''s text when it was overridden: another one now means the model has moved on.';
