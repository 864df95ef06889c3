package dev.daicho.bench.chip;

import dev.daicho.card.CardProfile;
import dev.daicho.card.CvIssuer;
import dev.daicho.card.MunicipalSeal;
import dev.daicho.card.Personalise;
import dev.daicho.chip.content.KeyId;
import dev.daicho.chip.content.Sex;
import dev.daicho.chip.memory.Memory;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.profile.KeyType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Orders cards for invented people, all with the same keys, since making keys is measured alone.
 */
final class BenchCards {

  static final String PASSWORD = "ABC123";

  private static final Instant DAY = Instant.parse("2026-04-01T00:00:00Z");
  private static final LocalDate EXPIRES = LocalDate.of(2036, 4, 1);
  private static final long FIRST_SERIAL = 990_000_000_000_000L;

  private final KeyPair pair;
  private final Personalise personalise;
  private final Personalise.Certificates certificates;
  private final AtomicLong serials = new AtomicLong(FIRST_SERIAL);

  BenchCards(SecureRandom random) {
    this.pair = KeyType.RSA_2048.generate(random);
    Certificate certificate = certificate(pair);
    Personalise.Certified certified = new Personalise.Certified(pair, certificate);
    this.certificates =
        new Personalise.Certificates(certified, certified, certificate, certificate);
    this.personalise =
        new Personalise(
            MunicipalSeal.of(
                MunicipalityCode.of("092011"),
                pair,
                new CvIssuer(KeyId.TEXT_ISSUER, pair),
                new CvIssuer(KeyId.SURFACE_ISSUER, pair)),
            () -> pair);
  }

  KeyPair pair() {
    return pair;
  }

  /** One more card. */
  Memory next() {
    return personalise.personalise(
        new Personalise.Order(
            CardProfile.PRESENT,
            new Personalise.Person(
                "番号　花子",
                "栃木県宇都宮市旭一丁目１番５号",
                LocalDate.of(1989, 11, 21),
                Sex.FEMALE,
                IndividualNumber.of("123456789018")),
            new Personalise.Secrets(PASSWORD, "1234", "1234", "1234", "1357"),
            certificates,
            String.valueOf(serials.incrementAndGet()),
            EXPIRES));
  }

  private static Certificate certificate(KeyPair pair) {
    X500Name name = new X500Name("C=JP,O=BENCH TEST");
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            name,
            BigInteger.ONE,
            Date.from(DAY),
            Date.from(DAY.plusSeconds(86_400)),
            name,
            pair.getPublic());
    try {
      return Certificate.getInstance(
          builder
              .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()))
              .getEncoded());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("every Java signs with RSA", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
