package dev.daicho.town.people;

/**
 * How a member came to this municipality and address.
 *
 * @param becameResident days since 1970-01-01
 * @param addressFixed days since 1970-01-01, not before the member became resident
 */
record Arrival(int becameResident, int addressFixed, Origin origin) {}
