package dev.daicho.bench.jpki;

import dev.daicho.bench.BenchTown;
import dev.daicho.bench.Stopwatch;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.KeyName;
import dev.daicho.pki.profile.KeyType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.pkcs.CertificationRequest;
import org.bouncycastle.asn1.pkcs.CertificationRequestInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * {@code openssl ca} with the key and the name of an authority of ours, in a folder that is thrown
 * away.
 */
final class OpenSslCa implements AutoCloseable {

  private static final String SETTINGS =
      """
      [ca]
      default_ca = bench
      [bench]
      database = index.txt
      new_certs_dir = issued
      certificate = ca.pem
      private_key = ca.key
      serial = serial
      default_md = sha256
      default_days = 1825
      default_crl_days = 1
      policy = any
      unique_subject = no
      x509_extensions = subscriber
      [any]
      commonName = supplied
      [subscriber]
      keyUsage = critical,digitalSignature
      extendedKeyUsage = clientAuth
      subjectKeyIdentifier = hash
      authorityKeyIdentifier = keyid
      """;

  private final Path openssl;
  private final Authorities authorities;
  private final Stopwatch watch;
  private final Path folder = BenchTown.temporaryFolder();

  OpenSslCa(Path openssl, Authorities authorities, Stopwatch watch) {
    this.openssl = openssl;
    this.authorities = authorities;
    this.watch = watch;
    authorities.write(KeyName.of(Authority.SIGNING, 1), folder, "ca");
    authorities.write(KeyName.responder(Authority.SIGNING, 1), folder, "responder");
    try {
      Files.createDirectory(folder.resolve("issued"));
      Files.createDirectory(folder.resolve("asked"));
      Files.writeString(folder.resolve("ca.cnf"), SETTINGS);
      Files.writeString(folder.resolve("index.txt.attr"), "unique_subject = no\n");
      Files.writeString(folder.resolve("serial"), "01\n");
      Files.writeString(folder.resolve("index.txt"), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  Path openssl() {
    return openssl;
  }

  /** Writes so many requests for a certificate on one key of the subscribers' type. */
  void writeRequests(int count) {
    KeyPair pair = authorities.generation().key().generate(authorities.random());
    try {
      for (int i = 0; i < count; i++) {
        Files.writeString(request(i), request(pair, "resident " + i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path request(int number) {
    return folder.resolve("asked").resolve(number + ".csr");
  }

  private String request(KeyPair pair, String name) throws IOException {
    CertificationRequestInfo info =
        new CertificationRequestInfo(
            new X500Name("CN=" + name),
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
            null);
    try {
      Signature signature = Signature.getInstance(authorities.generation().scheme().jcaName());
      signature.initSign(pair.getPrivate());
      signature.update(info.getEncoded(ASN1Encoding.DER));
      return Authorities.pem(
          "CERTIFICATE REQUEST",
          new CertificationRequest(
                  info,
                  authorities.generation().scheme().identifier(),
                  new DERBitString(signature.sign()))
              .getEncoded(ASN1Encoding.DER));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform signs requests", e);
    }
  }

  /** Has all of so many requests issued by one call, as often as it likes to be fast. */
  double issue(int count) {
    List<String> command =
        new ArrayList<>(
            List.of(
                openssl.toString(),
                "ca",
                "-batch",
                "-config",
                "ca.cnf",
                "-notext",
                "-out",
                "all.pem",
                "-infiles"));
    for (int i = 0; i < count; i++) {
      command.add("asked/" + i + ".csr");
    }
    return count / watch.seconds(() -> Programs.await(Programs.start(command, folder), folder));
  }

  /**
   * Writes its record.
   *
   * @param count certificates
   * @param oneIn of how many one is revoked
   */
  void fill(int count, int oneIn) {
    try (BufferedWriter index = Files.newBufferedWriter(folder.resolve("index.txt"))) {
      for (int i = 1; i <= count; i++) {
        String hex = Long.toHexString(FilledRecord.serial(i)).toUpperCase(Locale.ROOT);
        boolean revoked = FilledRecord.isRevoked(i, oneIn);
        index.write(
            "%s\t360331145959Z\t%s\t%s\tunknown\t/CN=%d\n"
                .formatted(
                    revoked ? "R" : "V",
                    revoked ? "260331150000Z,superseded" : "",
                    hex.length() % 2 == 0 ? hex : "0" + hex,
                    i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What making a list takes.
   *
   * @param bytes of memory at its peak; 0 where the system does not tell
   */
  record Made(double seconds, long bytes) {}

  /** Makes the list of all that is revoked in its record. */
  Made list() {
    long start = watch.now();
    Process process =
        Programs.start(
            List.of(openssl.toString(), "ca", "-gencrl", "-config", "ca.cnf", "-out", "list.pem"),
            folder);
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, ResidentMemory.peak(process.pid()));
      sleep();
    }
    Programs.await(process, folder);
    return new Made(watch.secondsSince(start), peak);
  }

  private static void sleep() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    }
  }

  /** What a figure calls it. */
  static String name(KeyType keys) {
    return "openssl ca, " + keys;
  }

  @Override
  public void close() {
    BenchTown.remove(folder);
  }
}
