package dev.daicho.testkit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * 基本4情報, as the text application has them.
 *
 * @param name family name, ideographic space, given name
 * @param address digits in full width
 * @param birth the date of birth
 * @param sex the card's one digit
 */
public record CardAttributes(String name, String address, LocalDate birth, Sex sex) {

  private static final int TAG = 0xFF20;
  private static final int NAME = 0xDF22;
  private static final int ADDRESS = 0xDF23;
  private static final int BIRTH = 0xDF24;
  private static final int SEX = 0xDF25;

  /** What stands for somebody's sex on a card. */
  public enum Sex {
    /** 男, 1. */
    MALE,
    /** 女, 2. */
    FEMALE,
    /** 適用不能, 9. */
    NOT_APPLICABLE,
    /** 不明, 0. */
    UNKNOWN
  }

  /** Reads the file; empty when it is none. */
  static Optional<CardAttributes> read(byte[] file) {
    return Tlv.first(file).filter(one -> one.tag() == TAG).flatMap(one -> of(Tlv.all(one.value())));
  }

  private static Optional<CardAttributes> of(Map<Integer, byte[]> parts) {
    Optional<LocalDate> birth = text(parts, BIRTH).flatMap(CardAttributes::day);
    Optional<Sex> sex = text(parts, SEX).flatMap(CardAttributes::sex);
    return text(parts, NAME)
        .flatMap(name ->
            text(parts, ADDRESS)
                .flatMap(address ->
                    birth.flatMap(
                        day -> sex.map(one -> new CardAttributes(name, address, day, one)))));
  }

  private static Optional<String> text(Map<Integer, byte[]> parts, int tag) {
    return Optional.ofNullable(parts.get(tag))
        .map(value -> new String(value, StandardCharsets.UTF_8));
  }

  private static Optional<LocalDate> day(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Sex> sex(String digit) {
    return switch (digit) {
      case "1" -> Optional.of(Sex.MALE);
      case "2" -> Optional.of(Sex.FEMALE);
      case "9" -> Optional.of(Sex.NOT_APPLICABLE);
      case "0" -> Optional.of(Sex.UNKNOWN);
      default -> Optional.empty();
    };
  }
}
