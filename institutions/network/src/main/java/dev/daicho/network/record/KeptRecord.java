package dev.daicho.network.record;

import dev.daicho.numbers.MunicipalityCode;

/** What a level keeps of one record of a municipality's, with what was done to it last. */
public interface KeptRecord {

  /** The municipality that keeps the record itself. */
  MunicipalityCode issuer();

  /** What the record is called there. */
  String subject();

  /** What was done. */
  Change change();
}
