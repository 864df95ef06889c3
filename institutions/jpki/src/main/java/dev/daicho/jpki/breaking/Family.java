package dev.daicho.jpki.breaking;

import java.util.List;

/** Samples whose defects are of one kind. */
interface Family {

  /** Makes them. */
  List<Sample> samples(GoodPieces good);
}
