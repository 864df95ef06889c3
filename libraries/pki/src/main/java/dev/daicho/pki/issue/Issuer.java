package dev.daicho.pki.issue;

import java.math.BigInteger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * An authority, as it stands in what it issues.
 *
 * @param name its distinguished name
 * @param japaneseName its directory name in Japanese
 * @param key its public key
 * @param serial of its own certificate
 */
public record Issuer(
    X500Name name, X500Name japaneseName, SubjectPublicKeyInfo key, BigInteger serial) {}
