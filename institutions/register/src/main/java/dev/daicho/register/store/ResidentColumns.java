package dev.daicho.register.store;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Address;
import dev.daicho.register.Alias;
import dev.daicho.register.Citizenship;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a record's items lie in the columns of {@code resident_history}, both ways. */
public final class ResidentColumns {

  /** The columns of the items, in the order of {@link #values}. */
  public static final List<String> NAMES =
      List.of(
          "municipality",
          "addressee_number",
          "household_number",
          "status",
          "name",
          "kana",
          "alphabet",
          "former_surname",
          "former_surname_kana",
          "alias",
          "alias_kana",
          "birth_date",
          "birth_date_written",
          "sex",
          "relationship",
          "registered_domicile",
          "head_of_family_register",
          "nationality",
          "residence_ground",
          "residence_status",
          "residence_period",
          "residence_expires_on",
          "residence_card",
          "foreign_resident_since",
          "address_municipality",
          "town",
          "block",
          "building",
          "postcode",
          "became_resident_on",
          "address_fixed_on",
          "previous_address",
          "resident_code",
          "individual_number",
          "removal_planned_on",
          "removal_planned_destination",
          "removal_abroad",
          "removal_confirmed_on",
          "removal_confirmed_destination",
          "move_in_notice_on");

  private ResidentColumns() {}

  /** The values of a record, one a column: text, numbers, dates, true or false, or null. */
  public static @Nullable Object[] values(ResidentRecord record) {
    Names names = record.names();
    FormerSurname former = names.formerSurname();
    Alias alias = names.alias();
    Citizenship.Japanese japanese =
        record.citizenship() instanceof Citizenship.Japanese citizen ? citizen : null;
    Citizenship.Foreign foreign =
        record.citizenship() instanceof Citizenship.Foreign resident ? resident : null;
    Ground ground = foreign == null ? Ground.NONE : Ground.of(foreign.status());
    Address address = record.address();
    Removal removal = record.removal();
    return new @Nullable Object[] {
      record.municipality().digits(),
      record.addresseeNumber().digits(),
      record.householdNumber().digits(),
      record.status().code(),
      names.name(),
      names.kana(),
      names.alphabet(),
      former == null ? null : former.text(),
      former == null ? null : former.kana(),
      alias == null ? null : alias.text(),
      alias == null ? null : alias.kana(),
      record.birth().date(),
      record.birth().asWritten(),
      record.sex().code(),
      record.relationship().words(),
      japanese == null ? null : japanese.registeredDomicile(),
      japanese == null ? null : japanese.headOfFamilyRegister(),
      foreign == null ? null : foreign.nationality(),
      ground.code(),
      ground.status(),
      ground.period(),
      ground.expiresOn(),
      ground.card(),
      foreign == null ? null : foreign.foreignResidentSince(),
      address.municipality().digits(),
      address.town(),
      address.block(),
      address.building(),
      address.postcode(),
      record.becameResidentOn(),
      record.addressFixedOn(),
      record.previousAddress(),
      record.residentCode().digits(),
      record.individualNumber().digits(),
      removal == null ? null : removal.plannedOn(),
      removal == null ? null : removal.plannedDestination(),
      removal == null ? null : removal.abroad(),
      removal == null ? null : removal.confirmedOn(),
      removal == null ? null : removal.confirmedDestination(),
      removal == null ? null : removal.moveInNoticeOn()
    };
  }

  /** The record that a row holds. */
  public static ResidentRecord read(ResultSet row) throws SQLException {
    return new ResidentRecord(
        MunicipalityCode.of(text(row, "municipality")),
        AddresseeNumber.of(text(row, "addressee_number")),
        HouseholdNumber.of(text(row, "household_number")),
        ResidentStatus.ofCode(row.getInt("status")),
        names(row),
        new RecordedDate(day(row, "birth_date"), row.getString("birth_date_written")),
        Sex.ofCode(row.getInt("sex")),
        new Relationship(text(row, "relationship")),
        citizenship(row),
        new Address(
            MunicipalityCode.of(text(row, "address_municipality")),
            text(row, "town"),
            text(row, "block"),
            row.getString("building"),
            row.getString("postcode")),
        day(row, "became_resident_on"),
        day(row, "address_fixed_on"),
        row.getString("previous_address"),
        ResidentCode.of(text(row, "resident_code")),
        IndividualNumber.of(text(row, "individual_number")),
        removal(row));
  }

  private static Names names(ResultSet row) throws SQLException {
    String former = row.getString("former_surname");
    String alias = row.getString("alias");
    return new Names(
        text(row, "name"),
        text(row, "kana"),
        row.getString("alphabet"),
        former == null ? null : new FormerSurname(former, text(row, "former_surname_kana")),
        alias == null ? null : new Alias(alias, text(row, "alias_kana")));
  }

  private static Citizenship citizenship(ResultSet row) throws SQLException {
    String nationality = row.getString("nationality");
    return nationality == null
        ? new Citizenship.Japanese(
            text(row, "registered_domicile"), text(row, "head_of_family_register"))
        : new Citizenship.Foreign(
            nationality, Ground.read(row).toStatus(), day(row, "foreign_resident_since"));
  }

  private static @Nullable Removal removal(ResultSet row) throws SQLException {
    LocalDate planned = row.getObject("removal_planned_on", LocalDate.class);
    return planned == null
        ? null
        : new Removal(
            planned,
            row.getString("removal_planned_destination"),
            row.getBoolean("removal_abroad"),
            row.getObject("removal_confirmed_on", LocalDate.class),
            row.getString("removal_confirmed_destination"),
            row.getObject("move_in_notice_on", LocalDate.class));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getString(column), column);
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, LocalDate.class), column);
  }

  /** The ground of residence, spread over columns. */
  private record Ground(
      @Nullable Integer code,
      @Nullable String status,
      @Nullable String period,
      @Nullable LocalDate expiresOn,
      @Nullable String card) {

    static final Ground NONE = new Ground(null, null, null, null, null);

    static Ground of(ResidenceStatus status) {
      return switch (status) {
        case ResidenceStatus.MidToLongTerm(var name, var period, var expiresOn, var card) ->
            new Ground(1, name, period, expiresOn, card.digits());
        case ResidenceStatus.SpecialPermanentResident(var certificate) ->
            new Ground(2, null, null, null, certificate.digits());
        case ResidenceStatus.TemporaryRefuge(var period) -> new Ground(3, null, period, null, null);
        case ResidenceStatus.ProvisionalStay(var period) -> new Ground(4, null, period, null, null);
        case ResidenceStatus.TransitionalByBirth() -> new Ground(5, null, null, null, null);
        case ResidenceStatus.TransitionalByLossOfNationality() ->
            new Ground(6, null, null, null, null);
      };
    }

    static Ground read(ResultSet row) throws SQLException {
      return new Ground(
          row.getInt("residence_ground"),
          row.getString("residence_status"),
          row.getString("residence_period"),
          row.getObject("residence_expires_on", LocalDate.class),
          row.getString("residence_card"));
    }

    ResidenceStatus toStatus() {
      return switch (Objects.requireNonNull(code)) {
        case 1 ->
            new ResidenceStatus.MidToLongTerm(
                Objects.requireNonNull(status),
                period,
                expiresOn,
                ResidenceCardNumber.of(Objects.requireNonNull(card)));
        case 2 ->
            new ResidenceStatus.SpecialPermanentResident(
                ResidenceCardNumber.of(Objects.requireNonNull(card)));
        case 3 -> new ResidenceStatus.TemporaryRefuge(Objects.requireNonNull(period));
        case 4 -> new ResidenceStatus.ProvisionalStay(Objects.requireNonNull(period));
        case 5 -> new ResidenceStatus.TransitionalByBirth();
        case 6 -> new ResidenceStatus.TransitionalByLossOfNationality();
        default -> throw new IllegalStateException("an unknown ground of residence: " + code);
      };
    }
  }
}
