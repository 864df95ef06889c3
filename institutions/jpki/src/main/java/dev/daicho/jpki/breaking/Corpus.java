package dev.daicho.jpki.breaking;

import dev.daicho.jpki.Authority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All samples, their twins and the anchors, of one time and one seed.
 *
 * @param at when everything is verified
 * @param anchors both authorities, in PEM, each alone and together
 * @param samples every one, in a fixed order
 */
public record Corpus(Instant at, List<Piece> anchors, List<Sample> samples) {

  /** Copies the lists. */
  public Corpus {
    anchors = List.copyOf(anchors);
    samples = List.copyOf(samples);
  }

  /**
   * Makes it.
   *
   * @param at when everything is verified, to the second
   * @param seed the same makes the same keys
   * @throws IllegalStateException when something cannot be made: never for any time or seed that
   *     certificates can have
   */
  public static Corpus of(Instant at, long seed) {
    SecureRandom random = random(seed);
    SampleTown town = new SampleTown(at, random);
    GoodPieces good = inFolder(town);
    try {
      List<Family> families =
          List.of(
              new CertificateValidity(),
              new CertificateIssuer(),
              new CertificateUse(),
              new CertificateKey(random),
              new CertificateSignature(),
              new CertificateEncoding(),
              new CertificateExtensions(),
              new RevokedSubscriber(),
              new RevocationLists(),
              new StatusAnswers(),
              new CmsSignatures(),
              new PdfSignatures(),
              new XmlSignatures(),
              new TimeStampSamples());
      return new Corpus(
          at,
          anchors(town),
          families.stream().flatMap(family -> family.samples(good).stream()).toList());
    } finally {
      delete(good.folder());
    }
  }

  private static GoodPieces inFolder(SampleTown town) {
    try {
      return new GoodPieces(town, Files.createTempDirectory("daicho-corpus"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SecureRandom random(long seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform of ours has it", e);
    }
  }

  private static List<Piece> anchors(SampleTown town) {
    String signing = pem(town, Authority.SIGNING);
    String authentication = pem(town, Authority.AUTHENTICATION);
    return List.of(
        piece(SampleTown.SIGNING_ANCHOR, signing),
        piece(SampleTown.AUTHENTICATION_ANCHOR, authentication),
        piece(SampleTown.BOTH_ANCHORS, signing + authentication));
  }

  private static Piece piece(String path, String text) {
    return new Piece(path, text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String pem(SampleTown town, Authority authority) {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(SampleTown.der(town.own(authority)))
        + "\n-----END CERTIFICATE-----\n";
  }

  /** Every file, once each. */
  public List<Piece> files() {
    Map<String, Piece> all = new LinkedHashMap<>();
    Stream.concat(
            anchors.stream(),
            samples.stream().flatMap(one -> Stream.concat(one.good().pieces(), one.bad().pieces())))
        .forEach(piece -> all.putIfAbsent(piece.path(), piece));
    return List.copyOf(all.values());
  }
}
