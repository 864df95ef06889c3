package dev.daicho.town.people;

import dev.daicho.register.Names;

/** Who a member of a household is: the name, and Japanese or foreign. */
record Identity(Names names, Citizenship citizenship) {}
