package dev.daicho.network.provision;

import dev.daicho.register.ChangeCause;
import dev.daicho.register.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Identification information as a server keeps it of one resident record: the newest of it. */
record KeptIdentity(
    String issuer,
    String subject,
    boolean removed,
    int cause,
    LocalDate eventOn,
    String name,
    String kana,
    @Nullable String formerSurname,
    @Nullable String formerSurnameKana,
    @Nullable String alias,
    @Nullable String aliasKana,
    LocalDate birth,
    @Nullable String birthWritten,
    Sex sex,
    String address,
    String residentCode,
    String individualNumber,
    Instant toldAt) {

  private static final int REMOVED = 3;

  /** Its columns. */
  static final String COLUMNS =
      """
      issuer, subject, change, cause, event_on, name, kana, former_surname, former_surname_kana, alias, alias_kana,
      birth_date, birth_written, sex, address, resident_code, individual_number, told_at\
      """;

  static KeptIdentity of(ResultSet row) throws SQLException {
    return new KeptIdentity(
        row.getString("issuer"),
        row.getString("subject"),
        row.getInt("change") == REMOVED,
        row.getInt("cause"),
        row.getObject("event_on", LocalDate.class),
        row.getString("name"),
        row.getString("kana"),
        row.getString("former_surname"),
        row.getString("former_surname_kana"),
        row.getString("alias"),
        row.getString("alias_kana"),
        row.getObject("birth_date", LocalDate.class),
        row.getString("birth_written"),
        Sex.ofCode(row.getInt("sex")),
        row.getString("address"),
        row.getString("resident_code"),
        row.getString("individual_number"),
        row.getObject("told_at", OffsetDateTime.class).toInstant());
  }

  /** What is said of each item; an item of which nothing is said is not there. */
  Map<IdentityItem, String> items() {
    Map<IdentityItem, String> items = new EnumMap<>(IdentityItem.class);
    put(items, IdentityItem.NAME, name);
    put(items, IdentityItem.KANA, kana);
    put(items, IdentityItem.FORMER_SURNAME, withReading(formerSurname, formerSurnameKana));
    put(items, IdentityItem.ALIAS, withReading(alias, aliasKana));
    put(items, IdentityItem.BIRTH, birthWritten == null ? birth.toString() : birthWritten);
    put(items, IdentityItem.SEX, sex.title().ja());
    put(items, IdentityItem.ADDRESS, address);
    put(items, IdentityItem.REMOVAL, removed ? "消除　" + causeInWords() + "　" + eventOn : "");
    put(items, IdentityItem.INDIVIDUAL_NUMBER, individualNumber);
    put(items, IdentityItem.RESIDENT_CODE, residentCode);
    return items;
  }

  /** The words of the cause; the number itself where this program has no word for it. */
  private String causeInWords() {
    return Arrays.stream(ChangeCause.values())
        .filter(known -> known.code() == cause)
        .map(known -> known.title().ja())
        .findFirst()
        .orElseGet(() -> "異動事由" + cause);
  }

  private static String withReading(@Nullable String text, @Nullable String reading) {
    return Stream.of(text, reading == null ? null : "（" + reading + "）")
        .filter(Objects::nonNull)
        .collect(Collectors.joining());
  }

  private static void put(Map<IdentityItem, String> items, IdentityItem item, String said) {
    if (!said.isEmpty()) {
      items.put(item, said);
    }
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "KeptIdentity[masked]";
  }
}
