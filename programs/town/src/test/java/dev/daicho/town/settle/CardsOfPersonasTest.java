package dev.daicho.town.settle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.card.KeptCard;
import dev.daicho.chip.Chip;
import dev.daicho.chip.content.CardRecord;
import dev.daicho.chip.content.TextAttributes;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.reader.CardCertificate;
import dev.daicho.reader.CardReading;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import dev.daicho.reader.terminal.SlotTerminal;
import dev.daicho.register.Alias;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Names;
import dev.daicho.register.ResidentRecord;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.personas.Personas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsOfPersonasTest {

  @TempDir private static Path home;
  private static Town town;

  @BeforeAll
  static void open() {
    town = Town.open(new TownSettings(home, null, LocalDate.of(2026, 4, 1), 1L));
  }

  @AfterAll
  static void close() {
    town.close();
  }

  private static KeptCard card(String id) throws IOException {
    assertThat(new CardsOfPersonas(town).give(id)).isInstanceOf(CardsOfPersonas.Given.Kept.class);
    KeptCard card =
        KeptCard.open(CardsOfPersonas.file(home, id), new Chip(new SplittableRandom(1)));
    card.slot().insert();
    return card;
  }

  private static <T> T read(CardReading<T> reading) {
    return reading.value().orElseThrow();
  }

  @Test
  void aCardSaysWhatTheRegisterSays_andJpkiKnowsIt() throws IOException {
    try (KeptCard kept = card("hanako")) {
      MyNumberCard card = MyNumberCard.at(new SlotTerminal(kept.slot()));
      ResidentRecord record =
          new IssueToPersonas(town)
              .record(Personas.ofEveryTown(town.firstDay()).byId("hanako").orElseThrow())
              .orElseThrow();
      assertThat(card.verify(Pin.TEXT, "1234")).isEqualTo(new PinShown.Right());
      TextAttributes attributes = read(card.attributes());
      assertThat(attributes.name()).isEqualTo("番号　花子");
      assertThat(attributes.address()).isEqualTo(record.address().full());
      assertThat(attributes.birth()).isEqualTo(record.birth().date());
      assertThat(read(card.number()).digits()).isEqualTo(record.individualNumber().digits());
      assertThat(card.voucher().value()).isPresent();
      CardRecord which = read(card.record());
      assertThat(which.municipality()).isEqualTo("09201");
      assertThat(which.expires()).isEqualTo(record.birth().date().plusYears(37 + 10));
      Certificate login = read(card.certificate(CardCertificate.LOGIN));
      assertThat(
              new CertificateBook(town.jpki().store())
                  .find(
                      new CertificateNumber(
                          Authority.AUTHENTICATION,
                          login.getSerialNumber().getValue().longValueExact()))
                  .orElseThrow()
                  .carrier())
          .isEqualTo(which.serial());
      assertThat(card.verify(Pin.SIGNING, "ABC123")).isEqualTo(new PinShown.Right());
      assertThat(read(card.certificate(CardCertificate.SIGNING)).getIssuer())
          .isEqualTo(read(card.certificate(CardCertificate.SIGNING_AUTHORITY)).getSubject());
    }
  }

  @Test
  void aChildsCardCannotSign() throws IOException {
    try (KeptCard kept = card("mirai")) {
      MyNumberCard card = MyNumberCard.at(new SlotTerminal(kept.slot()));
      assertThat(card.triesLeft(Pin.SIGNING)).contains(0);
      assertThat(card.triesLeft(Pin.LOGIN)).contains(3);
      assertThat(card.signer(CardCertificate.LOGIN).value()).isPresent();
    }
  }

  @Test
  void eachCardHasItsOwnSerial_andIsMadeOnce() throws IOException {
    Set<String> serials = new HashSet<>();
    for (String id : new String[] {"hanako", "wataru", "satsuki", "keiko", "tsubasa"}) {
      try (KeptCard kept = card(id)) {
        serials.add(read(MyNumberCard.at(new SlotTerminal(kept.slot())).record()).serial());
      }
    }
    assertThat(serials).hasSize(5);
    byte[] before = Files.readAllBytes(CardsOfPersonas.file(home, "keiko"));
    assertThat(new CardsOfPersonas(town).give("keiko"))
        .isEqualTo(new CardsOfPersonas.Given.Kept(CardsOfPersonas.file(home, "keiko"), false));
    assertThat(CardsOfPersonas.file(home, "keiko")).hasBinaryContent(before);
  }

  @Test
  void whoHasNoneGetsNone() {
    CardsOfPersonas cards = new CardsOfPersonas(town);
    assertThat(cards.give("ume")).isEqualTo(new CardsOfPersonas.Given.NoCard());
    assertThat(cards.give("../hanako")).isEqualTo(new CardsOfPersonas.Given.Nobody());
  }

  @Test
  void aFormerSurnameStandsBehindTheSurname_anAliasBehindTheName() {
    assertThat(
            CardsOfPersonas.onCard(
                new Names("田中　恵子", "タナカ　ケイコ", null, new FormerSurname("佐藤", "サトウ"), null)))
        .isEqualTo("田中［佐藤］　恵子");
    assertThat(
            CardsOfPersonas.onCard(
                new Names("", "", "JOHN SMITH", null, new Alias("須見洲　譲", "スミス　ジョウ"))))
        .isEqualTo("JOHN SMITH（須見洲　譲）");
  }
}
