package dev.daicho.oversight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What the figures of cards issued are told apart by. */
public enum IssuanceBy {
  /** The 47 prefectures by rank, then the nation: 都道府県別. */
  PREFECTURE("prefecture"),
  /** The nation, then its kinds of municipality: 団体区分別. */
  CLASS("class"),
  /** The ten special wards and cities with the highest rate: 【特別区・市】上位10位. */
  TOP_MUNICIPALITIES("top-municipalities"),
  /** The ten towns and villages with the highest rate: 【町村】上位10位. */
  TOP_TOWNS("top-towns");

  private final String label;

  IssuanceBy(String label) {
    this.label = label;
  }

  /** The name on the command line and in addresses. */
  @JsonValue
  public String label() {
    return label;
  }

  /** The one with this name. */
  public static Optional<IssuanceBy> labelled(String label) {
    return Arrays.stream(values()).filter(by -> by.label.equals(label)).findFirst();
  }
}
