package dev.daicho.numbers;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of number that can be named from outside, as on the command line. */
public enum NumberKind {
  /** {@link IndividualNumber}. */
  INDIVIDUAL_NUMBER("individual-number", "個人番号", IndividualNumber::parse),
  /** {@link ResidentCode}. */
  RESIDENT_CODE("resident-code", "住民票コード", ResidentCode::parse),
  /** {@link CorporateNumber}. */
  CORPORATE_NUMBER("corporate-number", "法人番号", CorporateNumber::parse),
  /** {@link MunicipalityCode}. */
  MUNICIPALITY_CODE("municipality-code", "全国地方公共団体コード", MunicipalityCode::parse),
  /** {@link ResidenceCardNumber}. */
  RESIDENCE_CARD_NUMBER("residence-card-number", "在留カード等の番号", ResidenceCardNumber::parse),
  /** {@link PassportNumber}. */
  PASSPORT_NUMBER("passport-number", "旅券番号", PassportNumber::parse);

  private interface Parser {
    Parsed<? extends RegistryNumber<?>> parse(@Nullable CharSequence typed);
  }

  private final String id;
  private final String japanese;
  private final Parser parser;

  NumberKind(String id, String japanese, Parser parser) {
    this.id = id;
    this.japanese = japanese;
    this.parser = parser;
  }

  /** The kind with this name, e.g. {@code individual-number}. */
  public static Optional<NumberKind> named(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** The stable name, in kebab case. */
  public String id() {
    return id;
  }

  /** The name in Japanese. */
  public String japanese() {
    return japanese;
  }

  /** Reads what was typed as a number of this kind. */
  public Parsed<? extends RegistryNumber<?>> parse(@Nullable CharSequence typed) {
    return parser.parse(typed);
  }
}
