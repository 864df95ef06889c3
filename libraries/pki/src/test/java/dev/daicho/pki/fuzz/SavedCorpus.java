package dev.daicho.pki.fuzz;

import dev.daicho.pki.der.BrokenDer;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.lint.Broken;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.ListTerms;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import dev.daicho.pki.sample.MadeAnswer;
import dev.daicho.pki.sample.MadeLists;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.Nonce;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** Writes the samples from which the corpus begins. Run by hand when what is made has changed. */
final class SavedCorpus {

  private static final GoodCertificates GOOD = GoodCertificates.of(Generation.PRESENT);

  private final Path resources;

  private SavedCorpus(Path resources) {
    this.resources = resources;
  }

  /** Into the folder of the package's test resources. */
  public static void main(String[] arguments) throws IOException {
    SavedCorpus corpus = new SavedCorpus(Path.of(arguments[0]));
    corpus.certificates();
    corpus.requests();
    corpus.answers();
    corpus.lists();
  }

  private void save(String test, String method, String name, byte[] bytes) throws IOException {
    Path folder = resources.resolve(test + "Inputs").resolve(method);
    Files.createDirectories(folder);
    Files.write(folder.resolve(name.replaceAll("[^A-Za-z0-9]+", "-")), bytes);
  }

  /** Whatever is short and broken, made from something good, and the good thing itself. */
  private void saveAll(String test, String method, byte[] good) throws IOException {
    save(test, method, "good", good);
    for (Map.Entry<String, byte[]> broken : BrokenDer.of(good).entrySet()) {
      if (!broken.getKey().startsWith("cut") && broken.getValue().length < 4_000) {
        save(test, method, broken.getKey(), broken.getValue());
      }
    }
  }

  private void certificates() throws IOException {
    for (String[] target :
        new String[][] {{"CertificateFuzzTest", "readsOrRefuses"}, {"PathFuzzTest", "explains"}}) {
      saveAll(target[0], target[1], Edit.encoded(GOOD.issue(CertificateKind.SIGNING)));
      for (CertificateKind kind : CertificateKind.values()) {
        save(
            target[0],
            target[1],
            "next " + kind,
            Edit.encoded(GoodCertificates.of(Generation.NEXT).issue(kind)));
      }
    }
    for (Broken broken : Broken.all()) {
      String name = broken.lint().getSimpleName();
      if (name.startsWith("Rsa") || name.startsWith("No") || name.startsWith("Name")) {
        save("CertificateFuzzTest", "readsOrRefuses", name, broken.der());
      }
    }
  }

  private void requests() throws IOException {
    CertificateId id =
        CertificateId.of(
            GoodCertificates.of(Generation.NEXT).issuer(CertificateKind.SIGNING),
            BigInteger.TWO,
            CertificateId.Hash.SHA_256);
    saveAll(
        "StatusRequestFuzzTest",
        "answers",
        Der.encoded(
            new OCSPRequest(
                new TBSRequest(
                    null,
                    new DERSequence(new Request(id.id(), null)),
                    (org.bouncycastle.asn1.x509.Extensions) null),
                null)));
    TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    saveAll(
        "TimeStampRequestFuzzTest",
        "answers",
        asking
            .generate(NISTObjectIdentifiers.id_sha256, new byte[32], BigInteger.TEN)
            .getEncoded());
  }

  private void answers() throws IOException {
    MadeAnswer answer = MadeAnswer.of(Generation.PRESENT).nonce(Nonce.of(new byte[8]));
    saveAll("StatusAnswerFuzzTest", "explains", answer.saying(new CertificateStatus.Good()));
    save(
        "StatusAnswerFuzzTest",
        "explains",
        "revoked",
        answer
            .direct()
            .saying(
                new CertificateStatus.Revoked(
                    GoodCertificates.DAY, RevocationReason.KEY_COMPROMISE)));
    save("StatusAnswerFuzzTest", "explains", "try later", answer.sayingNothing());
  }

  private void lists() throws IOException {
    ListTerms terms =
        ListTerms.complete(8, GoodCertificates.DAY, GoodCertificates.DAY.plusSeconds(60))
            .at(GOOD.issuer(CertificateKind.SIGNING).name());
    Path folder = Files.createTempDirectory("lists");
    for (ListTerms one : List.of(terms, terms.since(5))) {
      byte[] der =
          MadeLists.der(
              GOOD.issuer(CertificateKind.SIGNING),
              GOOD.signer(CertificateKind.SIGNING),
              folder,
              one,
              List.of(
                  entry(3, RevocationReason.UNSPECIFIED), entry(4, RevocationReason.SUPERSEDED)));
      if (one.base() == null) {
        saveAll("RevocationListFuzzTest", "explains", der);
      } else {
        save("RevocationListFuzzTest", "explains", "changes", der);
      }
    }
    Files.delete(folder);
  }

  private static RevokedCertificate entry(long serial, RevocationReason reason) {
    return new RevokedCertificate(BigInteger.valueOf(serial), GoodCertificates.DAY, reason);
  }
}
