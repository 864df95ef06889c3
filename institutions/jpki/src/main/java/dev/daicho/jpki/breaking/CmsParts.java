package dev.daicho.jpki.breaking;

import dev.daicho.pki.der.Der;
import dev.daicho.signatures.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/** Takes SignedData apart and puts it together in ways that {@code SignCms} would not. */
final class CmsParts {

  private CmsParts() {}

  /** What may fail in Bouncy Castle, though what is made here does not make it. */
  @FunctionalInterface
  private interface Making {
    byte[] make() throws CMSException, IOException, OperatorCreationException;
  }

  private static byte[] made(Making making) {
    try {
      return making.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CMSException | OperatorCreationException e) {
      throw new IllegalStateException("what was made here can be taken apart", e);
    }
  }

  /** With another certificate instead of those inside. */
  static byte[] withCertificate(byte[] cms, Certificate certificate) {
    return made(() ->
        CMSSignedData.replaceCertificatesAndCRLs(
                new CMSSignedData(cms),
                new CollectionStore<>(List.of(new X509CertificateHolder(certificate))),
                null,
                null)
            .getEncoded());
  }

  /** Two signatures over the same in one SignedData, with both certificates. */
  static byte[] together(byte[] one, byte[] other) {
    return made(() -> {
      CMSSignedData first = new CMSSignedData(one);
      CMSSignedData second = new CMSSignedData(other);
      List<SignerInformation> signers = new ArrayList<>(first.getSignerInfos().getSigners());
      signers.addAll(second.getSignerInfos().getSigners());
      List<X509CertificateHolder> certificates =
          new ArrayList<>(first.getCertificates().getMatches(null));
      certificates.addAll(second.getCertificates().getMatches(null));
      return CMSSignedData.replaceCertificatesAndCRLs(
              CMSSignedData.replaceSigners(first, new SignerInformationStore(signers)),
              new CollectionStore<>(certificates),
              null,
              null)
          .getEncoded();
    });
  }

  /** With the unsigned attributes of another signature. */
  static byte[] withUnsignedOf(byte[] cms, byte[] other) {
    return made(() -> {
      CMSSignedData data = new CMSSignedData(cms);
      AttributeTable theirs =
          new CMSSignedData(other)
              .getSignerInfos()
              .getSigners()
              .iterator()
              .next()
              .getUnsignedAttributes();
      SignerInformation signer = data.getSignerInfos().getSigners().iterator().next();
      return CMSSignedData.replaceSigners(
              data,
              new SignerInformationStore(
                  SignerInformation.replaceUnsignedAttributes(signer, theirs)))
          .getEncoded();
    });
  }

  /** With a bit of the last signer's signature value changed. */
  static byte[] valueChanged(byte[] cms) {
    ContentInfo whole = ContentInfo.getInstance(cms);
    SignedData data = SignedData.getInstance(whole.getContent());
    ASN1EncodableVector signers = new ASN1EncodableVector();
    int last = data.getSignerInfos().size() - 1;
    for (int i = 0; i <= last; i++) {
      SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(i));
      signers.add(i == last ? changed(signer) : signer);
    }
    return Der.encoded(
        new ContentInfo(
            whole.getContentType(),
            new SignedData(
                data.getDigestAlgorithms(),
                data.getEncapContentInfo(),
                data.getCertificates(),
                null,
                new DERSet(signers))));
  }

  private static SignerInfo changed(SignerInfo signer) {
    byte[] value = signer.getEncryptedDigest().getOctets().clone();
    value[value.length / 2] ^= 1;
    return new SignerInfo(
        signer.getSID(),
        signer.getDigestAlgorithm(),
        signer.getAuthenticatedAttributes(),
        signer.getDigestEncryptionAlgorithm(),
        new DEROctetString(value),
        signer.getUnauthenticatedAttributes());
  }

  /** Signed without any attributes. */
  static byte[] withoutAttributes(Signer signer, KeyPair key, byte[] content) {
    JcaSignerInfoGeneratorBuilder builder = builder();
    builder.setDirectSignature(true);
    return generated(builder, signer, key, content, "SHA256withRSA");
  }

  /** Signed with the usual attributes but the one that names the certificate. */
  static byte[] withoutName(Signer signer, KeyPair key, byte[] content, String algorithm) {
    return generated(builder(), signer, key, content, algorithm);
  }

  /** Signed with all attributes, by an algorithm that is in use no longer. */
  static byte[] named(Signer signer, KeyPair key, byte[] content, String algorithm) {
    ASN1Encodable name =
        new SigningCertificateV2(new ESSCertIDv2(sha256(Der.encoded(signer.certificate()))));
    AttributeTable table =
        new AttributeTable(
            new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(name)));
    JcaSignerInfoGeneratorBuilder builder = builder();
    builder.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(table));
    return generated(builder, signer, key, content, algorithm);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static JcaSignerInfoGeneratorBuilder builder() {
    try {
      return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("every Java platform has digests", e);
    }
  }

  private static byte[] generated(
      JcaSignerInfoGeneratorBuilder builder,
      Signer signer,
      KeyPair key,
      byte[] content,
      String algorithm) {
    return made(() -> {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      X509CertificateHolder holder = new X509CertificateHolder(signer.certificate());
      generator.addSignerInfoGenerator(
          builder.build(new JcaContentSignerBuilder(algorithm).build(key.getPrivate()), holder));
      generator.addCertificate(holder);
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    });
  }
}
