package dev.daicho.pki.revocation;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.Verification;
import dev.daicho.pki.Words;
import dev.daicho.pki.der.DerFault;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A revocation list that was read, or put together from one and its changes. Does not change. */
public final class RevocationList {

  /** Entries that are read unless told otherwise: more than all certificates of a generation. */
  public static final int MOST_ENTRIES = 20_000_000;

  private final X500Name issuer;
  private final ListTerms terms;
  private final RevokedEntries entries;
  private final long seed;

  RevocationList(X500Name issuer, ListTerms terms, RevokedEntries entries, long seed) {
    this.issuer = issuer;
    this.terms = terms;
    this.entries = entries;
    this.seed = seed;
  }

  /** What comes of reading. */
  public sealed interface Reading permits Read, Malformed {}

  /** It could be read; whose it is, the seal tells. */
  public record Read(RevocationList list, Seal seal) implements Reading {}

  /** It is not a revocation list, or one that is not understood here. */
  public record Malformed(DerFault fault) implements Reading {}

  /**
   * A list's signature. Kept apart, since authorities of all generations share one name, and only
   * the key tells whose a list is.
   *
   * @param scheme how it was signed
   * @param hash of what was signed
   * @param signature itself
   */
  @SuppressWarnings("ArrayRecordComponent") // bytes as they are sent; never compared
  public record Seal(SignatureScheme scheme, byte[] hash, byte[] signature) {
    /** Whether it is that key's. */
    public boolean isOf(SubjectPublicKeyInfo key) {
      return Verification.holdsForHash(key, scheme, hash, signature);
    }
  }

  /** What comes of putting a list and its changes together. */
  public sealed interface Combination permits Combined, NotCombined {}

  /** A complete list, as true as both were. */
  public record Combined(RevocationList list) implements Combination {}

  /** They do not belong together (RFC 5280, 5.2.4). */
  public record NotCombined(Words why) implements Combination {}

  /**
   * Reads a list in DER, of any length, with memory for its entries only: about 25 bytes each, and
   * for a moment twice as much.
   *
   * @throws IOException when the stream fails; never for what is in it
   */
  public static Reading read(InputStream in) throws IOException {
    return read(in, MOST_ENTRIES);
  }

  /** The same with another limit of entries; a longer list is malformed. */
  public static Reading read(InputStream in, int most) throws IOException {
    return new RevocationListReader(in, most).read();
  }

  /** Whose it says it is. */
  public X500Name issuer() {
    return issuer;
  }

  /** What it is about. */
  public ListTerms terms() {
    return terms;
  }

  /** How many entries it has. */
  public int size() {
    return entries.size();
  }

  /** What it says of a certificate; empty when nothing. */
  public Optional<RevokedCertificate> find(BigInteger serial) {
    return entries.find(serial);
  }

  /** All entries, in the list's order. */
  public void forEach(Consumer<RevokedCertificate> to) {
    entries.forEach(to);
  }

  /** Puts this complete list and later changes together. Both seals must have been looked at. */
  public Combination with(RevocationList changes) {
    return whyNotWith(changes)
        .<Combination>map(NotCombined::new)
        .orElseGet(() -> new Combined(combined(changes)));
  }

  /** Why this list and those changes do not belong together; empty when they do. */
  public Optional<Words> whyNotWith(RevocationList changes) {
    BigInteger base = changes.terms.base();
    if (terms.base() != null || base == null) {
      return no("完全なリストと差分を組み合わせます。", "A complete list goes with changes.");
    }
    if (!issuer.equals(changes.issuer)) {
      return no("発行者が違います。", "The issuers differ.");
    }
    if (!Optional.ofNullable(terms.distributionPoint())
        .equals(Optional.ofNullable(changes.terms.distributionPoint()))) {
      return no("配布点が違います。", "The distribution points differ.");
    }
    if (base.compareTo(terms.number()) > 0) {
      return no("差分の基準より古いリストです。", "The complete list is older than the base of the changes.");
    }
    if (changes.terms.number().compareTo(terms.number()) <= 0) {
      return no("差分のほうが古いものです。", "The changes are not later than the complete list.");
    }
    return Optional.empty();
  }

  private RevocationList combined(RevocationList changes) {
    RevokedEntries all = new RevokedEntries();
    entries.forEach(entry -> {
      if (changes.find(entry.serial()).isEmpty()) {
        all.add(entry);
      }
    });
    changes.forEach(entry -> {
      if (entry.reason() != RevocationReason.REMOVE_FROM_CRL) {
        all.add(entry);
      }
    });
    if (all.index(seed).isPresent()) {
      throw new IllegalStateException("of two lists without repetitions one is made");
    }
    ListTerms later = changes.terms;
    return new RevocationList(
        issuer,
        new ListTerms(
            later.number(),
            later.thisUpdate(),
            later.nextUpdate(),
            terms.distributionPoint(),
            null),
        all,
        seed);
  }

  private static Optional<Words> no(String ja, String en) {
    return Optional.of(new Words(ja, en));
  }
}
