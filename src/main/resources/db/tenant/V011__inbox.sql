-- The inbox shows a page of a queue in order, however many requests the tenant has.
create index idx$help_request$open on help_request (queue_id, (not danger), due, id) where closed_at is null;
create index idx$help_request$closed on help_request (queue_id, closed_at desc, id) where closed_at is not null;
