package dev.daicho.register.disclosure;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Citizenship;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.ResidentRecord;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item of a resident record as it is shown to people, with the words for it. */
public enum RecordItem {
  NAME(record -> record.names().display()),
  KANA(record -> record.names().kana()),
  ALPHABET(record -> record.names().alphabet()),
  FORMER_SURNAME(record -> {
    var former = record.names().formerSurname();
    return former == null ? null : former.text() + "（" + former.kana() + "）";
  }),
  ALIAS(record -> {
    var alias = record.names().alias();
    return alias == null ? null : alias.text() + "（" + alias.kana() + "）";
  }),
  BIRTH(record -> date(record.birth())),
  SEX(record -> record.sex().title().ja()),
  RELATIONSHIP(record -> record.relationship().words()),
  STATUS(record ->
      Messages.get("record.status." + record.status().name().toLowerCase(Locale.ROOT)).ja()),
  ADDRESS(record -> record.address().full()),
  ADDRESS_FIXED(record -> BothCalendars.format(record.addressFixedOn())),
  BECAME_RESIDENT(record -> BothCalendars.format(record.becameResidentOn())),
  PREVIOUS_ADDRESS(ResidentRecord::previousAddress),
  FAMILY_REGISTER(record ->
      record.citizenship() instanceof Citizenship.Japanese citizen
          ? citizen.registeredDomicile() + "　" + citizen.headOfFamilyRegister()
          : null),
  FOREIGN_RESIDENT(record ->
      record.citizenship() instanceof Citizenship.Foreign foreign ? foreign(foreign) : null),
  REMOVAL(record -> removal(record.removal())),
  RESIDENT_CODE(record -> record.residentCode().formatted()),
  INDIVIDUAL_NUMBER(record -> record.individualNumber().formatted());

  private final Function<ResidentRecord, @Nullable String> text;

  RecordItem(Function<ResidentRecord, @Nullable String> text) {
    this.text = text;
  }

  /** What it is called. */
  public Bilingual title() {
    return Messages.get("record." + code());
  }

  /** Its stable name: {@code family-register}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a record says of it; empty when it says nothing. */
  public String of(ResidentRecord record) {
    return Objects.requireNonNullElse(text.apply(record), "");
  }

  private static String date(RecordedDate date) {
    String written = date.asWritten();
    return written == null ? BothCalendars.format(date.date()) : written;
  }

  private static String foreign(Citizenship.Foreign foreign) {
    Stream<@Nullable String> parts =
        switch (foreign.status()) {
          case ResidenceStatus.MidToLongTerm term ->
              Stream.of(
                  "中長期在留者",
                  term.status(),
                  term.period(),
                  term.expiresOn() == null ? null : term.expiresOn() + "まで",
                  term.cardNumber().digits());
          case ResidenceStatus.SpecialPermanentResident permanent ->
              Stream.of("特別永住者", permanent.certificateNumber().digits());
          case ResidenceStatus.TemporaryRefuge refuge ->
              Stream.of("一時庇護許可者", refuge.landingPeriod());
          case ResidenceStatus.ProvisionalStay stay -> Stream.of("仮滞在許可者", stay.period());
          case ResidenceStatus.TransitionalByBirth() -> Stream.of("出生による経過滞在者");
          case ResidenceStatus.TransitionalByLossOfNationality() -> Stream.of("国籍喪失による経過滞在者");
        };
    return foreign.nationality()
        + "　"
        + parts.filter(Objects::nonNull).collect(Collectors.joining("　"));
  }

  private static @Nullable String removal(@Nullable Removal removal) {
    if (removal == null) {
      return null;
    }
    String planned =
        BothCalendars.format(removal.plannedOn())
            + (removal.plannedDestination() == null
                ? ""
                : "　" + removal.plannedDestination() + "（予定）");
    return removal.confirmedOn() == null
        ? planned
        : planned
            + " ／ "
            + BothCalendars.format(removal.confirmedOn())
            + "　"
            + Objects.requireNonNullElse(removal.confirmedDestination(), "")
            + "（確定）";
  }
}
