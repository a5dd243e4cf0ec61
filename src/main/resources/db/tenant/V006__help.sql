-- What a help button is beyond its row, and who answers in a queue. A button may be made from one
-- of the model's templates or from nothing. Those made before this showed on the front page.

alter table help_button alter column template drop not null;
alter table help_button add column content jsonb not null default '{"pages": ["home"]}';
comment on column help_button.content is 'The document as it was written: texts, places, fields, breaks.';

create table queue_member (
  id         uuid constraint pk$queue_member primary key,
  queue_id   uuid not null constraint fk$queue_member$queue references queue on delete cascade,
  account_id uuid not null constraint fk$queue_member$account references account on delete cascade,
  title      jsonb not null,
  languages  jsonb not null,
  constraint uniq$queue_member$account unique (queue_id, account_id)
);
create index idx$queue_member$account on queue_member (account_id);
comment on column queue_member.title is 'What families are told of whoever answers: a profession, never a name.';
