package dev.daicho.register.disclosure;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.Citizenship;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
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
  FORMER_SURNAME(
      record -> record.names().formerSurname(),
      former -> former.text() + "（" + former.kana() + "）"),
  ALIAS(record -> record.names().alias(), alias -> alias.text() + "（" + alias.kana() + "）"),
  BIRTH(ResidentRecord::birth, RecordItem::date),
  SEX(ResidentRecord::sex, sex -> sex.title().ja()),
  RELATIONSHIP(ResidentRecord::relationship, Relationship::words),
  STATUS(
      ResidentRecord::status,
      status -> Messages.get("record.status." + status.name().toLowerCase(Locale.ROOT)).ja()),
  ADDRESS(ResidentRecord::address, Address::full),
  ADDRESS_FIXED(ResidentRecord::addressFixedOn, BothCalendars::format),
  BECAME_RESIDENT(ResidentRecord::becameResidentOn, BothCalendars::format),
  PREVIOUS_ADDRESS(ResidentRecord::previousAddress),
  FAMILY_REGISTER(
      record -> record.citizenship() instanceof Citizenship.Japanese citizen ? citizen : null,
      citizen -> citizen.registeredDomicile() + "　" + citizen.headOfFamilyRegister()),
  FOREIGN_RESIDENT(
      record -> record.citizenship() instanceof Citizenship.Foreign foreign ? foreign : null,
      RecordItem::foreign),
  REMOVAL(ResidentRecord::removal, RecordItem::removal),
  RESIDENT_CODE(ResidentRecord::residentCode, ResidentCode::formatted),
  INDIVIDUAL_NUMBER(ResidentRecord::individualNumber, IndividualNumber::formatted);

  private final Words<?> words;

  RecordItem(Function<ResidentRecord, @Nullable String> text) {
    this(text, Function.identity());
  }

  <M> RecordItem(Function<ResidentRecord, @Nullable M> matter, Function<M, String> words) {
    this.words = new Words<>(matter, words);
  }

  /** What an item is about, and the words for it. */
  private record Words<M>(Function<ResidentRecord, @Nullable M> matter, Function<M, String> text) {

    String of(ResidentRecord record) {
      M said = matter.apply(record);
      return said == null ? "" : text.apply(said);
    }

    boolean differ(@Nullable ResidentRecord before, ResidentRecord after) {
      M said = matter.apply(after);
      return before == null
          ? said != null && !said.equals("")
          : !Objects.equals(matter.apply(before), said);
    }
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
    return words.of(record);
  }

  /** Whether an act changes it; who is new had none of them. */
  public boolean changes(@Nullable ResidentRecord before, ResidentRecord after) {
    return words.differ(before, after);
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

  private static String removal(Removal removal) {
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
