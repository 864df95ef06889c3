package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * The four items in the text application.
 *
 * @param name family name, ideographic space, given name
 * @param address digits in full width
 */
public record TextAttributes(String name, String address, LocalDate birth, Sex sex) {

  private static final int TAG = 0xFF20;
  private static final int OFFSETS = 0xDF21;
  private static final int NAME = 0xDF22;
  private static final int ADDRESS = 0xDF23;
  private static final int BIRTH = 0xDF24;
  private static final int SEX = 0xDF25;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** The file. */
  public Bytes encoded() {
    return OffsetTable.file(TAG, OFFSETS, objects());
  }

  /** What the digest in {@link TextSignature} is of: all but the table of offsets. */
  public Bytes digested() {
    return objects().stream().reduce(Bytes.NONE, Bytes::and);
  }

  private List<Bytes> objects() {
    return List.of(
        text(NAME, name),
        text(ADDRESS, address),
        text(BIRTH, DAY.format(birth)),
        text(SEX, sex.digit()));
  }

  private static Bytes text(int tag, String text) {
    return Tlv.encoded(tag, Bytes.text(text, StandardCharsets.UTF_8));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<TextAttributes> read(Bytes file) {
    return Tlv.inside(file, TAG)
        .flatMap(parts -> {
          Optional<String> name = text(parts, NAME);
          Optional<String> address = text(parts, ADDRESS);
          Optional<LocalDate> birth = text(parts, BIRTH).flatMap(TextAttributes::day);
          Optional<Sex> sex = text(parts, SEX).flatMap(Sex::of);
          return name.isPresent() && address.isPresent() && birth.isPresent() && sex.isPresent()
              ? Optional.of(new TextAttributes(name.get(), address.get(), birth.get(), sex.get()))
              : Optional.empty();
        });
  }

  private static Optional<String> text(List<Tlv> parts, int tag) {
    return Tlv.value(parts, tag).map(value -> value.text(StandardCharsets.UTF_8));
  }

  static Optional<LocalDate> day(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
