package dev.daicho.network.provision;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.register.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A resident as a server keeps them, for tests; each with more is a copy. */
record Sample(
    String issuer,
    String subject,
    int change,
    int cause,
    LocalDate eventOn,
    String name,
    String kana,
    LocalDate birth,
    Sex sex,
    String address,
    String code,
    String number,
    @Nullable String formerCode,
    Instant toldAt) {

  static final LocalDate BORN = LocalDate.of(1986, 5, 1);

  /** A woman at Utsunomiya, who moved in. */
  static Sample hanako(String subject, String code, String number) {
    return new Sample(
        "092011",
        subject,
        1,
        11,
        LocalDate.of(2020, 4, 1),
        "番号　花子",
        "バンゴウ　ハナコ",
        BORN,
        Sex.FEMALE,
        "栃木県宇都宮市旭一丁目１番５号",
        code,
        number,
        null,
        Instant.parse("2020-04-01T03:00:00Z"));
  }

  Sample named(String newName, String newKana) {
    return new Sample(
        issuer,
        subject,
        change,
        cause,
        eventOn,
        newName,
        newKana,
        birth,
        sex,
        address,
        code,
        number,
        formerCode,
        toldAt);
  }

  Sample at(String newIssuer, String newSubject, String newAddress, LocalDate on) {
    return new Sample(
        newIssuer,
        newSubject,
        1,
        11,
        on,
        name,
        kana,
        birth,
        sex,
        newAddress,
        code,
        number,
        formerCode,
        toldAt);
  }

  Sample removed(int why, LocalDate on, Instant told) {
    return new Sample(
        issuer,
        subject,
        3,
        why,
        on,
        name,
        kana,
        birth,
        sex,
        address,
        code,
        number,
        formerCode,
        told);
  }

  Sample withCode(String newCode, @Nullable String former) {
    return new Sample(
        issuer, subject, change, cause, eventOn, name, kana, birth, sex, address, newCode, number,
        former, toldAt);
  }

  /** Keeps it, as the server does. */
  void keep(KeeperStore store, Seal seal) {
    store.within(
        seal,
        () ->
            store
                .sql()
                .sql(
                    """
                    insert into identity (municipality, issuer, subject, edition, change, cause, event_on, name, kana,
                      birth_date, sex, address, resident_code, individual_number, former_code, told_at, received_at)
                    values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as text), ?, ?)
                    """)
                .params(
                    Arrays.asList(
                        seal.value(),
                        issuer,
                        subject,
                        change,
                        cause,
                        eventOn,
                        name,
                        kana,
                        birth,
                        sex.code(),
                        address,
                        code,
                        number,
                        formerCode,
                        toldAt.atOffset(ZoneOffset.UTC),
                        toldAt.atOffset(ZoneOffset.UTC)))
                .update());
  }

  /** All five items, as kept. */
  Criteria five() {
    return new Criteria(name, kana, birth, sex, address, null);
  }
}
