package dev.daicho.pki.revocation;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerTime;
import dev.daicho.pki.issue.Issuer;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.bouncycastle.asn1.DERBitString;

/**
 * Makes revocation lists of one authority (RFC 5280, 5.1). The entries are taken once, one by one,
 * and laid down in a file, since a list begins with its length; memory does not grow with them. Who
 * may read the file may read the list, so nothing in it is secret.
 */
public final class RevocationListMaker {

  private static final byte[] VERSION_2 = {2, 1, 1};
  private static final int SEQUENCE = 0x30;
  private static final int EXTENSIONS = 0xA0;
  private static final int BUFFER = 1 << 16;

  private final Issuer issuer;
  private final SigningKey key;
  private final Path folder;

  /**
   * For an authority.
   *
   * @param key that of the authority
   * @param folder where the entries lie while a list is made; it is left as it was
   */
  public RevocationListMaker(Issuer issuer, SigningKey key, Path folder) {
    this.issuer = issuer;
    this.key = key;
    this.folder = folder;
  }

  /**
   * Writes a list in DER.
   *
   * @param entries in any order, each serial number once; in a list of changes with {@link
   *     RevocationReason#REMOVE_FROM_CRL} what is revoked no longer
   * @param out where to; it stays open
   * @throws IllegalArgumentException when something is removed from a complete list
   */
  public void write(ListTerms terms, Iterator<RevokedCertificate> entries, OutputStream out)
      throws IOException {
    Path spool = Files.createTempFile(folder, "revoked", ".part");
    try {
      write(terms, spool, spool(terms, entries, spool), out);
    } finally {
      Files.deleteIfExists(spool);
    }
  }

  private static long spool(ListTerms terms, Iterator<RevokedCertificate> entries, Path spool)
      throws IOException {
    long length = 0;
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(spool), BUFFER)) {
      while (entries.hasNext()) {
        RevokedCertificate entry = entries.next();
        if (entry.reason() == RevocationReason.REMOVE_FROM_CRL && terms.base() == null) {
          throw new IllegalArgumentException("nothing is removed by a complete list");
        }
        byte[] encoded = EntryEncoding.of(entry);
        file.write(encoded);
        length += encoded.length;
      }
    }
    return length;
  }

  private void write(ListTerms terms, Path spool, long entries, OutputStream out)
      throws IOException {
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    before.write(VERSION_2);
    before.write(Der.encoded(key.scheme().identifier()));
    before.write(Der.encoded(issuer.name()));
    before.write(DerTime.encoded(terms.thisUpdate()));
    before.write(DerTime.encoded(terms.nextUpdate()));
    if (entries > 0) {
      // Without entries the whole field is absent (RFC 5280, 5.1.2.6).
      before.write(EntryEncoding.header(SEQUENCE, entries));
    }
    byte[] extensions = Der.encoded(ListExtensions.of(issuer, terms));
    byte[] tagged = EntryEncoding.header(EXTENSIONS, extensions.length);
    long length = before.size() + entries + tagged.length + extensions.length;
    byte[] header = EntryEncoding.header(SEQUENCE, length);

    Part signed =
        to -> {
          to.write(header);
          before.writeTo(to);
          Files.copy(spool, to);
          to.write(tagged);
          to.write(extensions);
        };
    SigningKey.Signing signing = key.begin();
    signed.writeTo(signing.message());
    byte[] algorithm = Der.encoded(key.scheme().identifier());
    byte[] signature = Der.encoded(new DERBitString(signing.finish()));
    out.write(
        EntryEncoding.header(
            SEQUENCE, header.length + length + algorithm.length + signature.length));
    signed.writeTo(out);
    out.write(algorithm);
    out.write(signature);
    out.flush();
  }

  /** What is written twice: once to be hashed, once to be read. */
  @FunctionalInterface
  private interface Part {
    void writeTo(OutputStream to) throws IOException;
  }
}
