-- What hours are besides the usual week: also on public holidays, or only on some dates, when other
-- hours hold or none. A date's exceptions of a kind replace all its weekly hours of that kind.
alter table schedule add column rule text not null default 'weekly'
  constraint check$schedule$rule check (rule in ('weekly', 'holidays-too', 'special', 'closed'));
