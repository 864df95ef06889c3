package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Which card it is: a record of the common and the resident-register application.
 *
 * @param serial fifteen digits
 * @param municipality five digits
 * @param expires the card's last day
 */
public record CardRecord(String serial, String municipality, LocalDate expires) {

  private static final int TAG = 0x01;
  private static final int SERIAL = 15;
  private static final int MUNICIPALITY = 5;
  private static final String FORM = "[0-9]{28}";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** Checks the digits. */
  public CardRecord {
    if (!serial.matches("[0-9]{15}") || !municipality.matches("[0-9]{5}")) {
      throw new IllegalArgumentException("fifteen digits and five: " + serial + " " + municipality);
    }
  }

  /** The record. */
  public Bytes encoded() {
    return Tlv.encoded(
        TAG, Bytes.text(serial + municipality + DAY.format(expires), StandardCharsets.US_ASCII));
  }

  /** Reads a record; empty when it is none. */
  public static Optional<CardRecord> read(Bytes bytes) {
    return Tlv.first(bytes)
        .filter(one -> one.tag() == TAG)
        .map(one -> one.value().text(StandardCharsets.US_ASCII))
        .filter(digits -> digits.matches(FORM))
        .flatMap(CardRecord::read);
  }

  private static Optional<CardRecord> read(String digits) {
    return TextAttributes.day(digits.substring(SERIAL + MUNICIPALITY))
        .map(expires ->
            new CardRecord(
                digits.substring(0, SERIAL),
                digits.substring(SERIAL, SERIAL + MUNICIPALITY),
                expires));
  }
}
