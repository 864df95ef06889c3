package dev.daicho.register.web;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.procedure.CancelAct;
import dev.daicho.register.procedure.ChangeHouseholdHead;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveInFromAbroad;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.MoveWithin;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.procedure.Procedures;
import dev.daicho.register.procedure.ReportBirth;
import dev.daicho.register.procedure.ReportDeath;
import dev.daicho.register.web.FormField.Kind;
import dev.daicho.register.web.ProcedureForm.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every act that can be filed at the counter, as a form. */
public final class Forms {

  private static final int MOST_PEOPLE = 4;

  private final List<ProcedureForm<?>> forms;
  private final AddressForm addresses;

  /**
   * @param procedures the register's acts
   * @param addresses how addresses are asked for
   */
  public Forms(Procedures procedures, AddressForm addresses) {
    this.addresses = addresses;
    this.forms =
        List.of(
            moveIn(procedures),
            moveInFromAbroad(procedures),
            moveWithin(procedures),
            moveOut(procedures),
            birth(procedures),
            death(procedures),
            headChange(procedures),
            cancel(procedures));
  }

  /** A form by its code. */
  Optional<ProcedureForm<?>> byCode(String code) {
    return forms.stream().filter(form -> form.code().equals(code)).findFirst();
  }

  /** Those about nobody who is here yet. */
  List<ProcedureForm<?>> aboutNobody() {
    return only("move-in", "move-in-from-abroad");
  }

  /** Those about a resident; none about who is no resident any more. */
  List<ProcedureForm<?>> about(DisclosedRecord person) {
    return person.resident() ? only("death", "move-out", "move-within") : List.of();
  }

  /** Those about a household. */
  List<ProcedureForm<?>> aboutHousehold(DisclosedRecord member) {
    return member.resident() ? only("move-within", "move-out", "birth", "head-change") : List.of();
  }

  private List<ProcedureForm<?>> only(String... codes) {
    List<String> wanted = List.of(codes);
    return forms.stream().filter(form -> wanted.contains(form.code())).toList();
  }

  private ProcedureForm<MoveIn.Filing> moveIn(Procedures procedures) {
    return new ProcedureForm<>(
        "move-in",
        procedures.moveIn(),
        about -> {
          List<FormField> fields = new ArrayList<>();
          fields.add(FormField.of("movedIn", Kind.DAY));
          fields.addAll(addresses.fields());
          fields.add(FormField.of("joining", Kind.DIGITS).optional());
          fields.add(FormField.of("previousAddress", Kind.TEXT));
          fields.addAll(people(true));
          fields.add(FormField.of("reason", Kind.TEXT).optional());
          return fields;
        },
        (inputs, about) ->
            new MoveIn.Filing(
                newcomers(inputs, true),
                inputs.day("movedIn"),
                addresses.read(inputs),
                AddressForm.household(inputs),
                inputs.text("previousAddress"),
                inputs.optionalText("reason")));
  }

  private ProcedureForm<MoveInFromAbroad.Filing> moveInFromAbroad(Procedures procedures) {
    return new ProcedureForm<>(
        "move-in-from-abroad",
        procedures.moveInFromAbroad(),
        about -> {
          List<FormField> fields = new ArrayList<>();
          fields.add(FormField.of("movedIn", Kind.DAY));
          fields.addAll(addresses.fields());
          fields.add(FormField.of("joining", Kind.DIGITS).optional());
          fields.add(FormField.of("country", Kind.TEXT));
          fields.addAll(people(false));
          fields.add(FormField.of("reason", Kind.TEXT).optional());
          return fields;
        },
        (inputs, about) ->
            new MoveInFromAbroad.Filing(
                newcomers(inputs, false),
                inputs.day("movedIn"),
                addresses.read(inputs),
                AddressForm.household(inputs),
                inputs.text("country"),
                inputs.optionalText("reason")));
  }

  private ProcedureForm<MoveWithin.Filing> moveWithin(Procedures procedures) {
    return new ProcedureForm<>(
        "move-within",
        procedures.moveWithin(),
        about -> {
          List<FormField> fields = new ArrayList<>();
          fields.add(FormField.of("people", Kind.MEMBERS));
          fields.add(FormField.of("moved", Kind.DAY));
          fields.addAll(addresses.fields());
          fields.add(FormField.of("joining", Kind.DIGITS).optional());
          fields.addAll(relationships(about));
          fields.add(FormField.of("reason", Kind.TEXT).optional());
          return fields;
        },
        (inputs, about) ->
            new MoveWithin.Filing(
                household(about),
                inputs.members("people").stream()
                    .map(person -> new Placement(person, as(inputs, person)))
                    .toList(),
                inputs.day("moved"),
                addresses.read(inputs),
                AddressForm.household(inputs),
                inputs.optionalText("reason")));
  }

  private static ProcedureForm<MoveOut.Filing> moveOut(Procedures procedures) {
    return new ProcedureForm<>(
        "move-out",
        procedures.moveOut(),
        about ->
            List.of(
                FormField.of("people", Kind.MEMBERS),
                FormField.of("leaves", Kind.DAY),
                FormField.of("destination", Kind.TEXT),
                FormField.of("abroad", Kind.YES_NO).prefilledWith("no"),
                FormField.of("exOfficio", Kind.YES_NO).prefilledWith("no")),
        (inputs, about) ->
            new MoveOut.Filing(
                household(about),
                inputs.members("people"),
                inputs.day("leaves"),
                inputs.text("destination"),
                inputs.yes("abroad"),
                inputs.yes("exOfficio")));
  }

  private static ProcedureForm<ReportBirth.Filing> birth(Procedures procedures) {
    return new ProcedureForm<>(
        "birth",
        procedures.reportBirth(),
        about -> {
          String[] domicile = head(about).text(RecordItem.FAMILY_REGISTER).split("　", 2);
          String surname = head(about).name().split("　", 2)[0];
          String kana = head(about).text(RecordItem.KANA).split("　", 2)[0];
          return List.of(
              FormField.of("name", Kind.TEXT).prefilledWith(surname + "　"),
              FormField.of("kana", Kind.TEXT).prefilledWith(kana + "　"),
              FormField.of("born", Kind.DAY),
              FormField.of("sex", Kind.SEX),
              FormField.of("as", Kind.RELATIONSHIP).prefilledWith("子"),
              FormField.of("domicile", Kind.TEXT).prefilledWith(domicile[0]),
              FormField.of("headOfRegister", Kind.TEXT)
                  .prefilledWith(domicile.length > 1 ? domicile[1] : ""),
              FormField.of("reason", Kind.TEXT).optional());
        },
        (inputs, about) ->
            new ReportBirth.Filing(
                household(about),
                Names.of(inputs.text("name"), inputs.text("kana")),
                inputs.sex("sex"),
                inputs.day("born"),
                inputs.relationship("as"),
                new Citizenship.Japanese(inputs.text("domicile"), inputs.text("headOfRegister")),
                inputs.optionalText("reason")));
  }

  private static ProcedureForm<ReportDeath.Filing> death(Procedures procedures) {
    return new ProcedureForm<>(
        "death",
        procedures.reportDeath(),
        about ->
            List.of(
                FormField.of("died", Kind.DAY),
                FormField.of("known", Kind.DAY),
                FormField.of("reason", Kind.TEXT).optional()),
        (inputs, about) ->
            new ReportDeath.Filing(
                about.person().getFirst().person(),
                inputs.day("died"),
                inputs.day("known"),
                inputs.optionalText("reason")));
  }

  private static ProcedureForm<ChangeHouseholdHead.Filing> headChange(Procedures procedures) {
    return new ProcedureForm<>(
        "head-change",
        procedures.changeHouseholdHead(),
        about -> {
          List<FormField> fields = new ArrayList<>();
          fields.add(FormField.of("changed", Kind.DAY));
          fields.addAll(relationships(about));
          fields.add(FormField.of("reason", Kind.TEXT).optional());
          return fields;
        },
        (inputs, about) ->
            new ChangeHouseholdHead.Filing(
                household(about),
                about.members().stream()
                    .map(member -> new Placement(member.person(), as(inputs, member.person())))
                    .toList(),
                inputs.day("changed"),
                inputs.optionalText("reason")));
  }

  private static ProcedureForm<CancelAct.Filing> cancel(Procedures procedures) {
    return new ProcedureForm<>(
        "cancellation",
        procedures.cancelAct(),
        about -> List.of(FormField.of("mistake", Kind.TEXT)),
        (inputs, about) -> new CancelAct.Filing(about.act(), inputs.text("mistake")));
  }

  private static List<FormField> people(boolean withNumbers) {
    List<FormField> fields = new ArrayList<>();
    for (int i = 1; i <= MOST_PEOPLE; i++) {
      String n = Integer.toString(i);
      List<FormField> one = new ArrayList<>();
      one.add(FormField.of("name", n, Kind.TEXT));
      one.add(FormField.of("kana", n, Kind.TEXT));
      one.add(FormField.of("birth", n, Kind.DAY));
      one.add(FormField.of("sex", n, Kind.SEX));
      one.add(FormField.of("as", n, Kind.RELATIONSHIP).prefilledWith(i == 1 ? "世帯主" : ""));
      if (withNumbers) {
        one.add(FormField.of("code", n, Kind.DIGITS));
        one.add(FormField.of("number", n, Kind.DIGITS));
      }
      boolean first = i == 1;
      one.stream().map(field -> first ? field : field.optional()).forEach(fields::add);
    }
    fields.add(FormField.of("domicile", Kind.TEXT));
    fields.add(FormField.of("headOfRegister", Kind.TEXT));
    return fields;
  }

  private static List<Newcomer> newcomers(Inputs inputs, boolean withNumbers) {
    Citizenship citizens =
        new Citizenship.Japanese(inputs.text("domicile"), inputs.text("headOfRegister"));
    List<Newcomer> people = new ArrayList<>();
    for (int i = 1; i <= MOST_PEOPLE; i++) {
      if (i > 1 && inputs.raw("name" + i).isEmpty()) {
        continue;
      }
      people.add(
          new Newcomer(
              Names.of(inputs.text("name" + i), inputs.text("kana" + i)),
              RecordedDate.of(inputs.day("birth" + i)),
              inputs.sex("sex" + i),
              inputs.relationship("as" + i),
              citizens,
              withNumbers
                  ? inputs.number("code" + i, ResidentCode.parse(inputs.raw("code" + i)))
                  : null,
              withNumbers
                  ? inputs.number("number" + i, IndividualNumber.parse(inputs.raw("number" + i)))
                  : null));
    }
    return people;
  }

  private static List<FormField> relationships(About about) {
    return about.members().stream()
        .map(member ->
            new FormField(
                    "as-" + member.person().digits(),
                    FormField.of("as", Kind.RELATIONSHIP).label(),
                    Kind.RELATIONSHIP,
                    true,
                    member.text(RecordItem.RELATIONSHIP))
                .about(new Bilingual(member.name(), member.name())))
        .toList();
  }

  private static Relationship as(Inputs inputs, AddresseeNumber person) {
    return inputs.relationship("as-" + person.digits());
  }

  private static HouseholdNumber household(About about) {
    return about.members().getFirst().household();
  }

  private static DisclosedRecord head(About about) {
    return about.members().getFirst();
  }
}
