-- How often words have been searched for, by day: nobody's, so no person and no moment. Without words
-- ('') what may tell of a family. Kept for thirteen months.
create table search_count (
  day      date not null,
  language text not null,
  words    text not null constraint check$search_count$words check (char_length(words) <= 80),
  searches integer not null,
  empty    integer not null,
  clicks   integer not null,
  constraint pk$search_count primary key (day, language, words)
);
comment on column search_count.empty is 'Searches that found nothing.';
comment on column search_count.clicks is 'How often something that had been found was opened.';
