-- A keeper for tests: things, each of one municipality.
create table thing (
  municipality text collate "C" not null,
  key text collate "C" not null,
  words text not null default '',
  primary key (municipality, key)
);
-- The row that an act about a thing holds.
create table thing_lock (
  municipality text collate "C" not null,
  key text collate "C" not null,
  primary key (municipality, key)
);

do $$
declare t text;
begin
  foreach t in array array['thing', 'thing_lock'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy sealed on %I using (municipality = (select sealed_to())) with check (municipality = (select sealed_to()))', t);
  end loop;
end $$;

grant select, insert, update, delete on thing, thing_lock to ${keeper};
grant select, insert on thing to ${loader};
