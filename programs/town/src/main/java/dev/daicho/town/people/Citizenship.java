package dev.daicho.town.people;

/** What a resident is to the register: Japanese with a family register, or foreign. */
public sealed interface Citizenship {

  /** A Japanese resident (日本人住民). */
  record Japanese(FamilyRegister familyRegister) implements Citizenship {}

  /** A foreign resident (外国人住民). */
  record Foreign(Nationality nationality, ResidenceClass residence) implements Citizenship {}
}
