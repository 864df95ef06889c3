package dev.daicho.jpki.consent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.RevokeCertificate;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordConsentTest {

  private final Consenting with = new Consenting();

  @Test
  void forTenYears_whatWasSigned() {
    Consent consent = with.given(Item.NAME, Item.ADDRESS).orElseThrow();
    assertThat(consent.items()).containsExactlyInAnyOrder(Item.NAME, Item.ADDRESS);
    assertThat(consent.until()).isEqualTo(with.jpki.clock().today().plusYears(10));
    assertThat(new ConsentBook(with.jpki.store()).find(with.party, consent.id())).hasValue(consent);
    assertThat(new String(with.statement(Item.ADDRESS, Item.NAME).bytes(), UTF_8))
        .isEqualTo(
            "daicho consent 1\nparty="
                + with.party
                + "\ncertificate="
                + with.signer.number().hex()
                + "\nitems=name,address\ngiven=2026-04-01\n");
  }

  @Test
  void notWhatSomebodyElseSigned_norMoreThanWasSigned_norOnAnotherDay() {
    Statement statement = with.statement(Item.NAME);
    byte[] signature = Signer.sign(statement.bytes());
    Statement more = with.statement(Item.NAME, Item.BIRTH);
    assertThat(TestJpki.rule(with.record.record(more, signature, Consenting.WHO)))
        .isEqualTo("signed-by-its-holder");
    Statement others =
        new Statement("other", statement.certificate(), Set.of(Item.NAME), statement.given());
    assertThat(TestJpki.rule(with.record.record(others, signature, Consenting.WHO)))
        .isEqualTo("signed-by-its-holder");
    with.jpki.clock().advance(Duration.ofDays(1));
    assertThat(TestJpki.rule(with.record.record(statement, signature, Consenting.WHO)))
        .isEqualTo("signed-by-its-holder");
  }

  @Test
  void notWithACertificateThatIsRevoked() {
    new RevokeCertificate(with.jpki.certificates())
        .revoke(with.signer.number(), RevocationCause.CARD_VOID, TestJpki.operator())
        .orElseThrow();
    assertThat(TestJpki.rule(with.given(Item.NAME))).isEqualTo("signed-by-its-holder");
  }
}
