package dev.daicho.card;

import dev.daicho.card.picture.Photograph;
import dev.daicho.card.picture.TextPicture;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.application.NextSurface;
import dev.daicho.chip.content.CardRecord;
import dev.daicho.chip.content.NextFace;
import dev.daicho.chip.content.TextNumber;
import dev.daicho.chip.memory.Folder;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.ECKey;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The next card on its way: its two applications. {@link NextAuthentication} and {@link
 * NextSurface} say what of it is announced and what is ours.
 */
final class NextCard {

  private static final int BITS = 384;

  private final Personalise.Order order;
  private final MunicipalSeal seal;
  private final KeyPair own;

  /**
   * @param own P-384, with which it shows that it is no copy
   * @throws IllegalArgumentException when a key is not of P-384, or the municipality has none for
   *     it
   */
  NextCard(Personalise.Order order, MunicipalSeal seal, KeyPair own) {
    this.order = order;
    this.seal = seal;
    this.own = own;
    check(own.getPublic());
    check(order.certificates().signing());
    check(order.certificates().login());
  }

  private static void check(Personalise.@Nullable Certified one) {
    if (one != null) {
      check(one.pair().getPublic());
    }
  }

  /** One of another kind would not sign on this card. */
  static void check(PublicKey key) {
    if (!(key instanceof ECKey curve) || curve.getParams().getOrder().bitLength() != BITS) {
      throw new IllegalArgumentException("the next card has keys of P-384");
    }
  }

  Folder authentication() {
    Personalise.Certificates certificates = order.certificates();
    Personalise.Secrets secrets = order.secrets();
    Bytes number = new TextNumber(order.person().number().digits()).encoded();
    Bytes attributes = order.person().attributes().encoded();
    CardFiles files = new CardFiles(NextAuthentication.APPLICATION);
    files.certificate(NextAuthentication.SIGNING_AUTHORITY, certificates.signingAuthority());
    files.certificate(NextAuthentication.LOGIN_AUTHORITY, certificates.loginAuthority());
    files.certified(
        certificates.signing(),
        NextAuthentication.SIGNING_CERTIFICATE,
        NextAuthentication.SIGNING_KEY);
    files.certified(
        certificates.login(), NextAuthentication.LOGIN_CERTIFICATE, NextAuthentication.LOGIN_KEY);
    files.data(NextAuthentication.NUMBER, number);
    files.data(NextAuthentication.ATTRIBUTES, attributes);
    files.data(NextAuthentication.VOUCHER, seal.vouch(number, attributes).encoded());
    files.certificate(NextAuthentication.CERTIFICATE, seal.nextCertificate());
    // The password opens the text as well, so that it is set also without a certificate.
    files.secret(NextAuthentication.SIGNING_PASSWORD, secrets.signing());
    files.secret(NextAuthentication.LOGIN_PIN, secrets.login());
    files.secret(NextAuthentication.PUK, secrets.puk());
    return files.folder();
  }

  Folder surface(CardRecord record) {
    Personalise.Person person = order.person();
    Bytes face =
        new NextFace(
                person.birth(),
                order.expires(),
                TextPicture.of(person.name(), Personalise.NAME_LINE),
                TextPicture.of(person.address(), Personalise.ADDRESS_LINE),
                Photograph.of(new SplittableRandom(Long.parseLong(order.serial()))))
            .encoded();
    Bytes attributes = person.attributes().encoded();
    Bytes open = Bytes.of(own.getPublic().getEncoded());
    CardFiles files = new CardFiles(NextSurface.APPLICATION);
    files.data(NextSurface.FACE, face);
    files.data(NextSurface.ATTRIBUTES, attributes);
    files.data(NextSurface.PUBLIC_KEY, open);
    files.data(NextSurface.VOUCHER, seal.vouch(face, attributes, open).encoded());
    files.certificate(NextSurface.CERTIFICATE, seal.nextCertificate());
    files.records(NextSurface.CARD, record.encoded());
    files.secret(NextSurface.NUMBER, order.secrets().printed());
    files.key(NextSurface.KEY, own);
    return files.folder();
  }
}
