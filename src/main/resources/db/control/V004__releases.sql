-- Releases of the model published on this deployment: once there, a release never changes. It is
-- read by every node and by whoever's turn it is in a transaction of a tenant's.
create table control.model_release (
  version      text constraint pk$model_release primary key,
  follows      text,
  sha256       text not null,
  notes        jsonb not null,
  content      bytea not null,
  published_at timestamptz not null,
  published_by text not null
);
comment on column control.model_release.follows is 'The release its files lie over; one that is shipped is in no table.';
comment on column control.model_release.content is 'A zip of its files.';
grant select on control.model_release to public;
revoke update, delete, truncate on control.model_release from perhepuu_owner;
