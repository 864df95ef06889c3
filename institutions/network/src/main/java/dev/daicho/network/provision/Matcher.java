package dev.daicho.network.provision;

import dev.daicho.network.record.MatchKey;
import org.jspecify.annotations.Nullable;

/** Whether a record meets all that was given; never more or less alike, only equal or not. */
final class Matcher {

  private final Criteria criteria;
  private final @Nullable String name;
  private final @Nullable String kana;
  private final @Nullable String address;

  Matcher(Criteria criteria) {
    this.criteria = criteria;
    String asked = criteria.name();
    this.name = asked == null ? null : MatchKey.words(asked);
    String reading = criteria.kana();
    this.kana = reading == null ? null : MatchKey.kana(reading);
    String place = criteria.address();
    this.address = place == null ? null : MatchKey.words(place);
  }

  /** The cheap comparisons come first. */
  boolean fits(KeptIdentity kept) {
    return (criteria.birth() == null || criteria.birth().equals(kept.birth()))
        && (criteria.sex() == null || criteria.sex() == kept.sex())
        && (criteria.number() == null || criteria.number().digits().equals(kept.individualNumber()))
        && (kana == null || isReading(kept.kana()) || isReading(kept.aliasKana()))
        && (name == null || isName(kept.name()) || isName(kept.alias()))
        && (address == null || address.equals(MatchKey.words(kept.address())));
  }

  private boolean isName(@Nullable String kept) {
    return kept != null && MatchKey.words(kept).equals(name);
  }

  private boolean isReading(@Nullable String kept) {
    return kept != null && MatchKey.kana(kept).equals(kana);
  }
}
