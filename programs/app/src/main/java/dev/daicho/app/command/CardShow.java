package dev.daicho.app.command;

import dev.daicho.card.picture.Photograph;
import dev.daicho.chip.content.CardRecord;
import dev.daicho.chip.content.SurfaceFace;
import dev.daicho.chip.content.TextAttributes;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.text.BothCalendars;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.reader.CardCertificate;
import dev.daicho.reader.CardReading;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Time;
import picocli.CommandLine.Command;

/** {@code daicho card show}: the card's face and what is in its chip. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "カードの券面、電子証明書、暗証番号の残り回数を示す（券面事項入力補助用暗証番号、4桁）。",
      "Shows the card's face, its certificates and the tries that its PINs have left (the PIN of the"
          + " text application, four digits)."
    },
    footer = {"", "Example: ./daicho card show --persona hanako"})
public final class CardShow extends CardCommand {

  private static final String RULE = "─".repeat(78);

  @Override
  protected void run(MyNumberCard card) throws IOException, CardRefused {
    CardRecord record = read(card.record());
    show(card, Pin.TEXT);
    TextAttributes attributes = read(card.attributes());
    boolean vouched = card.voucher().value().isPresent();
    String number = read(card.number()).digits();
    SurfaceFace face = CardPhoto.face(card);
    out().println(RULE);
    out().println("  個人番号カード  Individual Number Card        見本 TEST");
    face(
        CardFace.drawn(Photograph.read(face.seen().photo())),
        List.of(
            "",
            "氏名 name",
            "  " + attributes.name(),
            "住所 address",
            "  " + attributes.address(),
            "生年月日 date of birth      " + BothCalendars.format(attributes.birth()),
            "性別 sex                    " + CardFace.sex(attributes.sex()),
            "有効期限 valid until        " + BothCalendars.format(record.expires()),
            "",
            "個人番号 individual number  " + number,
            "交付 issued by              " + municipality(record),
            "製造番号 serial             " + record.serial(),
            "",
            vouched
                ? "市区町村の署名 signature  正しい / holds"
                : "市区町村の署名 signature  正しくない / does not hold"));
    out().println(RULE);
    certificates(card);
    out().println();
    pins(card);
  }

  private void face(List<String> photo, List<String> text) {
    for (int line = 0; line < photo.size(); line++) {
      String beside = line < text.size() ? text.get(line) : "";
      out().println(("  " + photo.get(line) + "  " + beside).stripTrailing());
    }
  }

  private static String municipality(CardRecord record) {
    return Municipalities.byBase(record.municipality())
        .map(Municipality::name)
        .orElse(record.municipality());
  }

  private void certificates(MyNumberCard card) throws IOException {
    out().println("電子証明書 certificates");
    for (CardCertificate which : CardCertificate.values()) {
      out().println("  " + title(which) + "  " + told(card.certificate(which)));
    }
  }

  private static String title(CardCertificate which) {
    return switch (which) {
      case SIGNING -> "署名用 signing                ";
      case LOGIN -> "利用者証明用 authentication   ";
      case SIGNING_AUTHORITY -> "署名用CA its authority        ";
      case LOGIN_AUTHORITY -> "利用者証明用CA its authority  ";
    };
  }

  private static String told(CardReading<Certificate> reading) {
    return reading
        .value()
        .map(one ->
            "%s〜%s  %s"
                .formatted(
                    day(one.getStartDate()),
                    day(one.getEndDate()),
                    one.getSerialNumber().getValue().toString(16)))
        .orElseGet(() -> reading.why().map(why -> why.ja() + " " + why.en()).orElse(""));
  }

  private static LocalDate day(Time time) {
    return time.getDate().toInstant().atZone(TownClock.ZONE).toLocalDate();
  }

  private void pins(MyNumberCard card) throws IOException {
    out().println("暗証番号の残り回数 tries left");
    for (Pin pin : Pin.values()) {
      Optional<Integer> left = card.triesLeft(pin);
      if (left.isPresent()) {
        out()
            .println(
                "  %2d/%-2d %s%s"
                    .formatted(
                        left.get(),
                        pin.limit(),
                        pin.title().ja() + " " + pin.title().en(),
                        left.get() == 0 ? "  ロック / blocked" : ""));
      }
    }
  }
}
