package dev.daicho.register.web.form;

import dev.daicho.foundation.page.Choice;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.register.Citizenship;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.web.form.FormField.Group;
import dev.daicho.register.web.form.FormField.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a Japanese citizen (戸籍の表示, the same for everybody on a form) and of a foreign
 * resident (住民基本台帳法30条の45の表, each their own).
 */
final class CitizenshipFields {

  /** Stands in for a number that could not be read, so that all fields are read in one go. */
  private static final ResidenceCardNumber UNREAD = ResidenceCardNumber.of("AA00000000AA");

  /** On what ground somebody lives here, as it is chosen on a form. */
  enum Residence {
    JAPANESE,
    MID_TO_LONG_TERM,
    SPECIAL_PERMANENT,
    TEMPORARY_REFUGE,
    PROVISIONAL_STAY,
    BORN_HERE,
    NATIONALITY_LOST;

    private String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private CitizenshipFields() {}

  static List<FormField> familyRegister() {
    Group group = new Group(Messages.get("counter.group.family-register"), false);
    return List.of(
        FormField.of("domicile", Kind.TEXT).optional().in(group),
        FormField.of("headOfRegister", Kind.TEXT).optional().in(group));
  }

  static List<FormField> foreign(int n) {
    return List.of(
        FormField.of("residence", n, Kind.RESIDENCE)
            .optional()
            .prefilledWith(Residence.JAPANESE.code()),
        FormField.of("alphabet", n, Kind.TEXT).optional(),
        FormField.of("nationality", n, Kind.TEXT).optional(),
        FormField.of("since", n, Kind.DAY).optional(),
        FormField.of("status", n, Kind.TEXT).optional(),
        FormField.of("period", n, Kind.TEXT).optional(),
        FormField.of("expires", n, Kind.DAY).optional(),
        FormField.of("card", n, Kind.TEXT).optional());
  }

  /** The grounds to choose from. */
  static List<Choice> choices() {
    return Arrays.stream(Residence.values())
        .map(
            ground -> new Choice(ground.code(), Messages.get("counter.residence." + ground.code())))
        .toList();
  }

  static boolean foreign(Inputs inputs, int n) {
    return residence(inputs, n) != Residence.JAPANESE;
  }

  static Citizenship read(Inputs inputs, int n) {
    Residence residence = residence(inputs, n);
    return residence == Residence.JAPANESE
        ? new Citizenship.Japanese(inputs.text("domicile"), inputs.text("headOfRegister"))
        : new Citizenship.Foreign(
            inputs.text("nationality" + n), status(residence, inputs, n), inputs.day("since" + n));
  }

  /** The answers that say a citizenship, by field. */
  static Map<String, String> known(int n, Citizenship citizenship) {
    Map<String, @Nullable String> known = new HashMap<>();
    switch (citizenship) {
      case Citizenship.Japanese(String domicile, String head) -> {
        known.put("domicile", domicile);
        known.put("headOfRegister", head);
      }
      case Citizenship.Foreign(String nationality, ResidenceStatus status, LocalDate since) -> {
        known.put("nationality" + n, nationality);
        known.put("since" + n, since.toString());
        Residence residence =
            switch (status) {
              case ResidenceStatus.MidToLongTerm term -> {
                known.put("status" + n, term.status());
                known.put("period" + n, term.period());
                known.put("expires" + n, Objects.toString(term.expiresOn(), null));
                known.put("card" + n, term.cardNumber().digits());
                yield Residence.MID_TO_LONG_TERM;
              }
              case ResidenceStatus.SpecialPermanentResident permanent -> {
                known.put("card" + n, permanent.certificateNumber().digits());
                yield Residence.SPECIAL_PERMANENT;
              }
              case ResidenceStatus.TemporaryRefuge refuge -> {
                known.put("period" + n, refuge.landingPeriod());
                yield Residence.TEMPORARY_REFUGE;
              }
              case ResidenceStatus.ProvisionalStay stay -> {
                known.put("period" + n, stay.period());
                yield Residence.PROVISIONAL_STAY;
              }
              case ResidenceStatus.TransitionalByBirth() -> Residence.BORN_HERE;
              case ResidenceStatus.TransitionalByLossOfNationality() -> Residence.NATIONALITY_LOST;
            };
        known.put("residence" + n, residence.code());
      }
    }
    Map<String, String> said = new HashMap<>();
    known.forEach((field, answer) -> {
      if (answer != null) {
        said.put(field, answer);
      }
    });
    return said;
  }

  private static ResidenceStatus status(Residence residence, Inputs inputs, int n) {
    return switch (residence) {
      case MID_TO_LONG_TERM ->
          new ResidenceStatus.MidToLongTerm(
              inputs.text("status" + n),
              inputs.optionalText("period" + n),
              inputs.raw("expires" + n).isEmpty() ? null : inputs.day("expires" + n),
              card(inputs, n));
      case SPECIAL_PERMANENT -> new ResidenceStatus.SpecialPermanentResident(card(inputs, n));
      case TEMPORARY_REFUGE -> new ResidenceStatus.TemporaryRefuge(inputs.text("period" + n));
      case PROVISIONAL_STAY -> new ResidenceStatus.ProvisionalStay(inputs.text("period" + n));
      case BORN_HERE -> new ResidenceStatus.TransitionalByBirth();
      case NATIONALITY_LOST -> new ResidenceStatus.TransitionalByLossOfNationality();
      case JAPANESE -> throw new IllegalArgumentException("a citizen needs no ground");
    };
  }

  private static ResidenceCardNumber card(Inputs inputs, int n) {
    ResidenceCardNumber read =
        inputs.number("card" + n, ResidenceCardNumber.parse(inputs.raw("card" + n)));
    return read == null ? UNREAD : read;
  }

  private static Residence residence(Inputs inputs, int n) {
    return Arrays.stream(Residence.values())
        .filter(ground -> ground.code().equals(inputs.raw("residence" + n)))
        .findFirst()
        .orElse(Residence.JAPANESE);
  }
}
