-- Releases on their way: drafts an operator has sent and not yet published, and what tenants
-- propose to the model.

create table control.model_draft (
  sha256      text constraint pk$model_draft primary key,
  version     text not null,
  content     bytea not null,
  uploaded_at timestamptz not null,
  uploaded_by text not null
);

create table control.model_proposal (
  id          uuid constraint pk$model_proposal primary key,
  role_name   text not null default current_user constraint fk$model_proposal$tenant references control.content_version (role_name) on delete cascade,
  node_type   text not null constraint check$model_proposal$type check (node_type in ('service-types', 'articles', 'help-button-templates')),
  own_code    text not null,
  title       jsonb not null,
  document    jsonb not null constraint check$model_proposal$size check (octet_length(document::text) <= 400000),
  credit      jsonb not null,
  state       text not null default 'proposed' constraint check$model_proposal$state check (state in ('proposed', 'accepted', 'declined', 'released')),
  proposed_at timestamptz not null,
  proposed_by text not null,
  model_code  text constraint check$model_proposal$code check ((model_code is not null) = (state in ('accepted', 'released'))),
  reason      text constraint check$model_proposal$reason check ((reason is not null) = (state = 'declined')),
  release     text constraint check$model_proposal$release check ((release is not null) = (state = 'released')),
  decided_at  timestamptz constraint check$model_proposal$decided check ((decided_at is not null) = (state <> 'proposed')),
  decided_by  text
);
create unique index uniq$model_proposal$open on control.model_proposal (role_name, node_type, own_code) where state = 'proposed';
create index idx$model_proposal$tenant on control.model_proposal (role_name);
create index idx$model_proposal$state on control.model_proposal (state, proposed_at);
create unique index uniq$model_proposal$accepted on control.model_proposal (node_type, model_code) where state = 'accepted';

-- A tenant proposes in its own name, reads its own proposals and takes back one that waits; only
-- the deployment decides.
alter table control.model_proposal enable row level security;
create policy own_proposals on control.model_proposal for select to public using (role_name = current_user);
create policy own_proposing on control.model_proposal for insert to public with check (role_name = current_user and state = 'proposed');
create policy own_taking_back on control.model_proposal for delete to public using (role_name = current_user and state = 'proposed');
create policy operator_decides on control.model_proposal for all to perhepuu_app using (true) with check (true);
grant select, insert, delete on control.model_proposal to public;
grant update (state, model_code, reason, release, decided_at, decided_by) on control.model_proposal to perhepuu_app;

grant select, insert, delete on control.model_draft to perhepuu_app;
