package dev.daicho.pki.path;

import dev.daicho.pki.Words;
import dev.daicho.pki.extension.KeyIdentifier;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Fields as a person reads them. What strangers have written is made harmless for a terminal. */
public final class Shown {

  private static final int LONGEST = 400;
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final DateTimeFormatter WESTERN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter JAPANESE =
      DateTimeFormatter.ofPattern("M月d日H時mm分ss秒", Locale.ROOT);
  private static final Map<JapaneseEra, Words> ERAS =
      Map.of(
          JapaneseEra.REIWA, new Words("令和", "Reiwa"),
          JapaneseEra.HEISEI, new Words("平成", "Heisei"),
          JapaneseEra.SHOWA, new Words("昭和", "Showa"),
          JapaneseEra.TAISHO, new Words("大正", "Taisho"),
          JapaneseEra.MEIJI, new Words("明治", "Meiji"));

  /** In the order of their bits. */
  private static final Map<Integer, String> USES = new TreeMap<>(Comparator.reverseOrder());

  static {
    USES.putAll(
        Map.of(
            KeyUsage.digitalSignature, "digitalSignature",
            KeyUsage.nonRepudiation, "nonRepudiation",
            KeyUsage.keyEncipherment, "keyEncipherment",
            KeyUsage.dataEncipherment, "dataEncipherment",
            KeyUsage.keyAgreement, "keyAgreement",
            KeyUsage.keyCertSign, "keyCertSign",
            KeyUsage.cRLSign, "cRLSign"));
  }

  private Shown() {}

  /** Text of whatever origin: at most 400 characters, none of which controls a terminal. */
  public static Words text(String given) {
    String harmless =
        given
            .codePoints()
            .limit(LONGEST)
            .map(one -> controls(one) ? '\uFFFD' : one)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String whole = given.codePointCount(0, given.length()) > LONGEST ? harmless + "…" : harmless;
    return whole.isBlank() ? new Words("（空）", "(empty)") : new Words(whole, whole);
  }

  private static boolean controls(int one) {
    int type = Character.getType(one);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** A moment in Japan, by both calendars. */
  public static Words moment(Instant moment) {
    try {
      ZonedDateTime japan = moment.atZone(JAPAN);
      String western = WESTERN.format(japan) + " JST";
      return era(japan)
          .map(era ->
              new Words(
                  era.ja() + "（" + japan.getYear() + "年）" + JAPANESE.format(japan),
                  western + " (" + era.en() + ")"))
          .orElseGet(
              () -> new Words("西暦" + japan.getYear() + "年" + JAPANESE.format(japan), western));
    } catch (DateTimeException e) {
      return text(moment.toString());
    }
  }

  /** The year of the era; the calendar of today was taken over in Meiji 6. */
  private static Optional<Words> era(ZonedDateTime japan) {
    if (japan.getYear() < 1873) {
      return Optional.empty();
    }
    JapaneseDate date = JapaneseDate.from(japan);
    int year = date.get(ChronoField.YEAR_OF_ERA);
    return Optional.ofNullable(ERAS.get(date.getEra()))
        .map(era -> new Words(era.ja() + (year == 1 ? "元" : year) + "年", era.en() + " " + year));
  }

  /** A moment that may not be there. */
  public static Words moment(Optional<Instant> moment) {
    return moment.map(Shown::moment).orElseGet(Shown::nothing);
  }

  /** A distinguished name. */
  public static Words name(X500Name name) {
    return text(name.toString());
  }

  /** A serial number, in hexadecimal. */
  public static Words serial(BigInteger serial) {
    return text(serial.toString(16).toUpperCase(Locale.ROOT));
  }

  /** The identifier of a key. */
  public static Words keyIdentifier(SubjectPublicKeyInfo key) {
    return hex(KeyIdentifier.of(key));
  }

  /** Bytes. */
  public static Words hex(byte[] bytes) {
    return text(HexFormat.of().withUpperCase().formatHex(bytes));
  }

  /** Object identifiers with their names. */
  public static Words oids(List<ASN1ObjectIdentifier> oids) {
    return oids.isEmpty()
        ? nothing()
        : text(oids.stream().map(OidNames::of).collect(Collectors.joining(", ")));
  }

  /** An object identifier with its name. */
  public static Words oid(ASN1ObjectIdentifier oid) {
    return oids(List.of(oid));
  }

  /** What a key may be used for. */
  public static Words uses(KeyUsage usage) {
    return text(
        USES.entrySet().stream()
            .filter(one -> usage.hasUsages(one.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(", ")));
  }

  /** That something is not there. */
  public static Words nothing() {
    return new Words("なし", "none");
  }
}
