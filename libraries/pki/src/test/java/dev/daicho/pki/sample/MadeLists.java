package dev.daicho.pki.sample;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationListMaker;
import dev.daicho.pki.revocation.RevokedCertificate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Revocation lists of whatever authority. */
public final class MadeLists {

  private MadeLists() {}

  /** One in DER. */
  public static byte[] der(
      Issuer issuer, SigningKey key, Path folder, ListTerms terms, List<RevokedCertificate> entries)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RevocationListMaker(issuer, key, folder).write(terms, entries.iterator(), out);
    return out.toByteArray();
  }
}
