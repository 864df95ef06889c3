package dev.daicho.town.people;

/** Who a member of a household is: the name, and Japanese or foreign. */
record Identity(PersonName name, Citizenship citizenship) {}
