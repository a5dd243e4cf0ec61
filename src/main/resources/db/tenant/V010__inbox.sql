-- The inbox shows a page of a queue in order, however many requests the tenant has.
create index idx$help_request$open on help_request (queue_id, (not danger), due, id) where closed_at is null;
create index idx$help_request$closed on help_request (queue_id, closed_at desc, id) where closed_at is not null;
create index idx$help_request$mine on help_request (owner_id, (not danger), due, id)
  where owner_id is not null and closed_at is null;
create index idx$help_request$waiting on help_request (queue_id, (not danger), due, id) where state in ('waiting', 'offered');
create index idx$help_request$coming on help_request (offered_to, (not danger), due, id) where offered_to is not null;
