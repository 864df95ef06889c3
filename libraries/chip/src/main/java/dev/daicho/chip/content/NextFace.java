package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The face of the next card as pictures, without sex, which is announced. The form is ours: the
 * tags of {@link SurfaceFace} without those that it does not need. Its signature is in the {@link
 * NextVoucher} beside it.
 *
 * @param expires the card's last day
 * @param name a picture, PNG
 * @param address a picture, PNG
 * @param photo a picture, JPEG 2000
 */
public record NextFace(LocalDate birth, LocalDate expires, Bytes name, Bytes address, Bytes photo) {

  private static final int TAG = 0xFF20;
  private static final int BIRTH = 0xDF22;
  private static final int NAME = 0xDF25;
  private static final int ADDRESS = 0xDF26;
  private static final int PHOTO = 0xDF27;
  private static final int EXPIRES = 0xDF29;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** The file. */
  public Bytes encoded() {
    return Tlv.encoded(
        TAG,
        day(BIRTH, birth)
            .and(Tlv.encoded(NAME, name))
            .and(Tlv.encoded(ADDRESS, address))
            .and(Tlv.encoded(PHOTO, photo))
            .and(day(EXPIRES, expires)));
  }

  private static Bytes day(int tag, LocalDate day) {
    return Tlv.encoded(tag, Bytes.text(DAY.format(day), StandardCharsets.US_ASCII));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<NextFace> read(Bytes file) {
    return Tlv.inside(file, TAG).flatMap(NextFace::read);
  }

  private static Optional<NextFace> read(List<Tlv> parts) {
    Optional<LocalDate> birth = day(parts, BIRTH);
    Optional<LocalDate> expires = day(parts, EXPIRES);
    Optional<Bytes> name = Tlv.value(parts, NAME);
    Optional<Bytes> address = Tlv.value(parts, ADDRESS);
    Optional<Bytes> photo = Tlv.value(parts, PHOTO);
    return birth.isPresent()
            && expires.isPresent()
            && name.isPresent()
            && address.isPresent()
            && photo.isPresent()
        ? Optional.of(
            new NextFace(birth.get(), expires.get(), name.get(), address.get(), photo.get()))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(List<Tlv> parts, int tag) {
    return Tlv.value(parts, tag)
        .map(value -> value.text(StandardCharsets.US_ASCII))
        .flatMap(TextAttributes::day);
  }
}
