package dev.daicho.network.provision;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is looked for. All that is given must match; null is not given.
 *
 * @param name 氏名 or 通称
 * @param kana its reading
 * @param birth 生年月日
 * @param sex 男女の別
 * @param address 住所, whole
 * @param number 個人番号
 */
public record Criteria(
    @Nullable String name,
    @Nullable String kana,
    @Nullable LocalDate birth,
    @Nullable Sex sex,
    @Nullable String address,
    @Nullable IndividualNumber number) {

  public Criteria {
    name = filled(name);
    kana = filled(kana);
    address = filled(address);
  }

  /** By number alone. */
  public static Criteria of(IndividualNumber number) {
    return new Criteria(null, null, null, null, null, number);
  }

  /** Whether name, reading, birth date, sex and address are all given. */
  public boolean allFive() {
    return Stream.of(name, kana, birth, sex, address).allMatch(Objects::nonNull);
  }

  /**
   * What was looked for, for the salted part of the audit entry; a number is told as given only.
   */
  String words() {
    StringBuilder words = new StringBuilder();
    add(words, "name", name);
    add(words, "kana", kana);
    add(words, "birth", birth);
    add(words, "sex", sex);
    add(words, "address", address);
    add(words, "number", number == null ? null : "given");
    return words.toString();
  }

  private static void add(StringBuilder words, String label, @Nullable Object value) {
    if (value != null) {
      words.append(words.isEmpty() ? "" : ", ").append(label).append(' ').append(value);
    }
  }

  private static @Nullable String filled(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "Criteria[masked]";
  }
}
