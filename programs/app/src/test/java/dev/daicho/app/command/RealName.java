package dev.daicho.app.command;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.pki.profile.Profiles;
import dev.daicho.pki.subject.Names;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** An authority of the name that only the real one has. */
final class RealName {

  private RealName() {}

  static byte[] root() throws Exception {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
    random.setSeed(5);
    KeyPair pair = KeyType.P_384.generate(random);
    SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
    X500Name name = Names.inJapan().organization("JPKI").unit("JPKI for digital signature").build();
    Issuer issuer = new Issuer(name, name, key, BigInteger.ONE);
    return Der.encoded(
        CertificateMaker.sign(
            CertificateMaker.prepare(
                Profiles.of(CertificateKind.SIGNING_AUTHORITY, Generation.NEXT),
                issuer,
                new Subscriber(
                    issuer.serial(),
                    name,
                    key,
                    Validity.throughDay(
                        Instant.parse("2026-01-01T00:00:00Z"), LocalDate.of(2035, 12, 31)),
                    null,
                    name,
                    null),
                Generation.NEXT.scheme()),
            SigningKey.of(pair.getPrivate(), Generation.NEXT.scheme())));
  }
}
