-- The day from which the ages of the fixed people are reckoned; of a town that has a clock already, the one that its
-- clock was set to last.

create table first_day (
  one_row boolean primary key default true check (one_row),
  day date not null
);

insert into first_day (day) select cast(at at time zone 'Asia/Tokyo' as date) from clock_setting;

grant select, insert on first_day to ${keeper};
