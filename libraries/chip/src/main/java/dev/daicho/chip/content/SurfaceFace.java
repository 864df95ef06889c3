package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The face of the card as pictures.
 *
 * @param seen what is signed
 * @param signature PKCS#1 v1.5 over {@link Seen#digestInfo}, 256 bytes
 * @param expires the card's last day; not signed
 * @param securityCode a picture, PNG; not signed
 */
public record SurfaceFace(Seen seen, Bytes signature, LocalDate expires, Bytes securityCode) {

  private static final int TAG = 0xFF20;
  private static final int OFFSETS = 0xDF21;
  private static final int BIRTH = 0xDF22;
  private static final int SEX = 0xDF23;
  private static final int KEY = 0xDF24;
  private static final int NAME = 0xDF25;
  private static final int ADDRESS = 0xDF26;
  private static final int PHOTO = 0xDF27;
  private static final int SIGNATURE = 0xDF28;
  private static final int EXPIRES = 0xDF29;
  private static final int SECURITY_CODE = 0xDF2A;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Bytes OF_THREE_DIGESTS = Bytes.hex("3071300D060960864801650304020105000460");

  /**
   * What is signed of it.
   *
   * @param key of the application
   * @param name a picture, PNG
   * @param address a picture, PNG
   * @param photo a grey picture, JPEG 2000
   */
  public record Seen(LocalDate birth, Sex sex, RsaKey key, Bytes name, Bytes address, Bytes photo) {

    private Bytes person() {
      return text(BIRTH, DAY.format(birth))
          .and(text(SEX, sex.digit()))
          .and(Tlv.encoded(KEY, key.encoded()));
    }

    private Bytes written() {
      return Tlv.encoded(NAME, name).and(Tlv.encoded(ADDRESS, address));
    }

    private Bytes pictured() {
      return Tlv.encoded(PHOTO, photo);
    }

    /** Three digests in one DigestInfo, so that each part can be shown without the others. */
    public Bytes digestInfo() {
      return OF_THREE_DIGESTS
          .and(Digests.sha256(person()))
          .and(Digests.sha256(written()))
          .and(Digests.sha256(pictured()));
    }
  }

  private static Bytes text(int tag, String text) {
    return Tlv.encoded(tag, Bytes.text(text, StandardCharsets.US_ASCII));
  }

  /** The file. */
  public Bytes encoded() {
    return OffsetTable.file(
        TAG,
        OFFSETS,
        List.of(
            text(BIRTH, DAY.format(seen.birth())),
            text(SEX, seen.sex().digit()),
            Tlv.encoded(KEY, seen.key().encoded()),
            Tlv.encoded(NAME, seen.name()),
            Tlv.encoded(ADDRESS, seen.address()),
            Tlv.encoded(PHOTO, seen.photo()),
            Tlv.encoded(SIGNATURE, signature),
            text(EXPIRES, DAY.format(expires)),
            Tlv.encoded(SECURITY_CODE, securityCode)));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<SurfaceFace> read(Bytes file) {
    return Tlv.inside(file, TAG).flatMap(SurfaceFace::read);
  }

  private static Optional<SurfaceFace> read(List<Tlv> parts) {
    Optional<LocalDate> birth = day(parts, BIRTH);
    Optional<LocalDate> expires = day(parts, EXPIRES);
    Optional<Sex> sex =
        Tlv.value(parts, SEX).flatMap(value -> Sex.of(value.text(StandardCharsets.US_ASCII)));
    Optional<RsaKey> key = Tlv.value(parts, KEY).flatMap(RsaKey::read);
    List<Optional<Bytes>> others =
        List.of(
            Tlv.value(parts, NAME),
            Tlv.value(parts, ADDRESS),
            Tlv.value(parts, PHOTO),
            Tlv.value(parts, SIGNATURE),
            Tlv.value(parts, SECURITY_CODE));
    if (birth.isEmpty()
        || expires.isEmpty()
        || sex.isEmpty()
        || key.isEmpty()
        || others.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Bytes> all = others.stream().flatMap(Optional::stream).toList();
    return Optional.of(
        new SurfaceFace(
            new Seen(birth.get(), sex.get(), key.get(), all.get(0), all.get(1), all.get(2)),
            all.get(3),
            expires.get(),
            all.get(4)));
  }

  private static Optional<LocalDate> day(List<Tlv> parts, int tag) {
    return Tlv.value(parts, tag)
        .map(value -> value.text(StandardCharsets.US_ASCII))
        .flatMap(TextAttributes::day);
  }
}
