-- What the maker of codes and numbers keeps, until the network takes over: how far the codes have been
-- handed out, and which number of each code is the present one.

create table code_counter (
  one_row boolean primary key default true check (one_row),
  next_index bigint not null
);
insert into code_counter (next_index) values (0);

create table code_pool (
  pool bigint generated always as identity primary key,
  municipality text collate "C" not null,
  first_index bigint not null,
  end_index bigint not null,
  codes int not null
);

-- One row for each code that has a number. The key is the code's place in the secret order of codes, not
-- the code itself: so rows arrive in the order of the index, however many there are, and the table tells
-- nobody a code. The number itself is a function of code and generation.
create table designation (
  code_index bigint primary key,
  generation smallint not null default 0 check (generation between 0 and 9)
);

alter table code_pool enable row level security;
alter table code_pool force row level security;
create policy sealed on code_pool using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()));

grant select, update on code_counter to ${keeper};
grant select, insert on code_pool to ${keeper};
grant select, insert, update on designation to ${keeper};
grant insert on designation to ${loader};
