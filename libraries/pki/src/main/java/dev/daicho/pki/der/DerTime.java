package dev.daicho.pki.der;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.jspecify.annotations.Nullable;

/** Moments as RFC 5280, 4.1.2.5 has them: to the second, with Z. */
public final class DerTime {

  /** No moment. */
  public static final long UNUSUAL = Long.MIN_VALUE;

  private static final int UTC_TIME = 0x17;
  private static final int GENERALIZED_TIME = 0x18;
  private static final int SHORT_YEAR = 2;
  private static final int LONG_YEAR = 4;
  private static final int PIVOT = 50;
  private static final Instant GENERALIZED_FROM = Instant.parse("2050-01-01T00:00:00Z");
  private static final DateTimeFormatter SHORT = format("yyMMddHHmmss'Z'");
  private static final DateTimeFormatter LONG = format("uuuuMMddHHmmss'Z'");

  /** A power of two. */
  private static final int KEPT_SECONDS = 64;

  private static final AtomicReferenceArray<@Nullable Generalized> LATEST =
      new AtomicReferenceArray<>(KEPT_SECONDS);

  private record Generalized(long second, DERGeneralizedTime time) {}

  private DerTime() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  /**
   * As GeneralizedTime, for OCSP. The latest seconds are kept, since each is made by parsing it
   * again, and all answers of a second bear the same.
   */
  public static DERGeneralizedTime generalized(Instant moment) {
    long second = moment.getEpochSecond();
    int place = (int) (second & (KEPT_SECONDS - 1));
    Generalized kept = LATEST.get(place);
    if (kept == null || kept.second() != second) {
      kept = new Generalized(second, new DERGeneralizedTime(LONG.format(moment)));
      LATEST.set(place, kept);
    }
    return kept.time();
  }

  /** In DER: UTCTime before 2050, GeneralizedTime from then on. */
  public static byte[] encoded(Instant moment) {
    boolean late = !moment.isBefore(GENERALIZED_FROM);
    byte[] digits = (late ? LONG : SHORT).format(moment).getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[2 + digits.length];
    all[0] = (byte) (late ? GENERALIZED_TIME : UTC_TIME);
    all[1] = (byte) digits.length;
    System.arraycopy(digits, 0, all, 2, digits.length);
    return all;
  }

  /**
   * Reads either.
   *
   * @throws DerException when it is neither, or not to the second with Z
   */
  public static Instant read(ASN1Primitive time) throws DerException {
    try {
      byte[] all = time.getEncoded(ASN1Encoding.DER);
      return read(
          all[0], new String(Arrays.copyOfRange(all, 2, all.length), StandardCharsets.US_ASCII));
    } catch (IOException | RuntimeException e) {
      throw wrong();
    }
  }

  private static Instant read(byte tag, String digits) throws DerException {
    int year = tag == UTC_TIME ? SHORT_YEAR : LONG_YEAR;
    if ((tag != UTC_TIME && tag != GENERALIZED_TIME)
        || !digits.matches("[0-9]{" + (year + 10) + "}Z")) {
      throw wrong();
    }
    int written = Integer.parseInt(digits.substring(0, year));
    int full = tag == GENERALIZED_TIME ? written : written + (written < PIVOT ? 2000 : 1900);
    return LocalDateTime.of(
            full,
            two(digits, year),
            two(digits, year + 2),
            two(digits, year + 4),
            two(digits, year + 6),
            two(digits, year + 8))
        .toInstant(ZoneOffset.UTC);
  }

  /**
   * Reads either, without making anything, since lists have millions.
   *
   * @param from where its tag stands; its contents lie within the bytes
   * @return seconds since 1970; {@link #UNUSUAL} when {@link #read} shall say what is wrong
   */
  public static long second(byte[] bytes, int from) {
    boolean utc = bytes[from] == UTC_TIME;
    int year = utc ? SHORT_YEAR : LONG_YEAR;
    int end = from + 2 + year + 10;
    if ((!utc && bytes[from] != GENERALIZED_TIME)
        || bytes[from + 1] != year + 11
        || end >= bytes.length
        || bytes[end] != 'Z') {
      return UNUSUAL;
    }
    for (int at = from + 2; at < end; at++) {
      if (bytes[at] < '0' || bytes[at] > '9') {
        return UNUSUAL;
      }
    }
    int written = utc ? two(bytes, end - 12) : 100 * two(bytes, end - 14) + two(bytes, end - 12);
    int full = !utc ? written : written + (written < PIVOT ? 2000 : 1900);
    int month = two(bytes, end - 10);
    int day = two(bytes, end - 8);
    int hour = two(bytes, end - 6);
    int minute = two(bytes, end - 4);
    int second = two(bytes, end - 2);
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(full, month).lengthOfMonth()
            && hour < 24
            && minute < 60
            && second < 60;
    return exists
        ? ((LocalDate.of(full, month, day).toEpochDay() * 24 + hour) * 60 + minute) * 60 + second
        : UNUSUAL;
  }

  private static int two(byte[] digits, int from) {
    return 10 * (digits[from] - '0') + digits[from + 1] - '0';
  }

  private static int two(String digits, int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }

  private static DerException wrong() {
    return new DerException(0, "時刻の形ではありません。", "It is not a time to the second, with Z.");
  }
}
