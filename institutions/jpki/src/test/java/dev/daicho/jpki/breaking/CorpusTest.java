package dev.daicho.jpki.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.Stranger;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.path.Checked;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.ExplanationText;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.status.Nonce;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.signatures.Explain;
import dev.daicho.signatures.Explained;
import dev.daicho.signatures.GivenStatus;
import dev.daicho.signatures.Material;
import dev.daicho.signatures.Recognised;
import dev.daicho.signatures.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

  static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");
  static final Corpus CORPUS = Corpus.of(AT, 1);
  private static final TrustAnchors ANCHORS = anchors();

  /** Where a TBSCertificate's extensions stand. */
  private static final int EXTENSIONS = 7;

  @TempDir static Path folder;

  private static TrustAnchors anchors() {
    return new TrustAnchors(
        CORPUS.anchors().stream()
            .limit(2)
            .flatMap(piece -> Recognised.all(piece.bytes()).stream())
            .map(one -> ((ReadCertificate.Read) ReadCertificate.read(one.bytes())).certificate())
            .toList());
  }

  static Stream<Named> samples() {
    return CORPUS.samples().stream().map(Named::new);
  }

  /** A sample that shows itself by its name alone. */
  record Named(Sample sample) {
    @Override
    public String toString() {
      return sample.id();
    }
  }

  private static Explained explain(Sample sample, Case one) {
    GivenStatus status =
        new GivenStatus(
            one.lists().stream().map(list -> Explain.list(list.bytes())).toList(),
            one.answers().stream().map(answer -> StatusAnswer.read(answer.bytes())).toList(),
            one.nonce().map(hex -> new Nonce(hex.toLowerCase(Locale.ROOT))),
            true);
    Terms terms = Terms.of(ANCHORS, sample.at()).with(status);
    terms =
        switch (sample.purpose()) {
          case "signing" -> terms.with(Purpose.signing());
          case "login" -> terms.with(Purpose.login());
          default -> terms;
        };
    if (one.content().isPresent()) {
      terms = terms.beside(one.content().get().bytes());
    }
    return Explain.file(one.file().bytes(), terms).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isJudgedAsWhoMadeTheDefectExpects(Named named) {
    Sample sample = named.sample();
    Explained explained = explain(sample, sample.bad());
    Checked decisive = explained.verdict().first().orElseThrow();
    Checked first =
        explained.explanations().stream()
            .map(Explanation::firstFailed)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow();
    assertThat(
            new Expected(
                explained.verdict().code(),
                first.check(),
                first.clause().document(),
                first.clause().section()))
        .isEqualTo(sample.expected());
    assertThat(decisive).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void itsTwinIsAccepted(Named named) {
    Sample sample = named.sample();
    Explained explained = explain(sample, sample.good());
    assertThat(explained.verdict().code())
        .as(ExplanationText.en(explained.explanations().getFirst()))
        .isEqualTo("ACCEPTED");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void differsFromItsTwinInOneFileAlone(Named named) {
    Case bad = named.sample().bad();
    Case good = named.sample().good();
    List<Piece> of = bad.pieces().toList();
    List<Piece> twin = good.pieces().toList();
    assertThat(of).hasSameSizeAs(twin);
    assertThat(of.stream().filter(piece -> piece.path().startsWith("bad/"))).hasSize(1);
    for (int i = 0; i < of.size(); i++) {
      assertThat(of.get(i).path().equals(twin.get(i).path()))
          .isNotEqualTo(of.get(i).path().startsWith("bad/"));
      assertThat(Arrays.equals(of.get(i).bytes(), twin.get(i).bytes()))
          .isNotEqualTo(of.get(i).path().startsWith("bad/"));
    }
    assertThat(bad.nonce()).isEqualTo(good.nonce());
  }

  /** Of certificates that can be read: which parts of what is signed are not those of the twin. */
  @ParameterizedTest
  @MethodSource("samples")
  void aCertificateDiffersInOnePartAlone(Named named) {
    Sample sample = named.sample();
    Optional<Examined> bad = Examined.read(sample.bad().file().bytes());
    if (sample.kind() != Material.CERTIFICATE || bad.isEmpty()) {
      return;
    }
    List<ASN1Encodable> of = List.of(bad.get().prepared().toArray());
    List<ASN1Encodable> twin =
        List.of(Examined.read(sample.good().file().bytes()).orElseThrow().prepared().toArray());
    long parts =
        IntStream.range(0, EXTENSIONS).filter(at -> !of.get(at).equals(twin.get(at))).count();
    long extensions = differing(bad.get(), Examined.read(sample.good().file().bytes()).get());
    if (sample.id().startsWith("key-")) {
      assertThat(List.of(parts, extensions)).as("the key and its identifier").containsOnly(1L);
    } else if (sample.id().equals("issuer-of-another-kind")) {
      assertThat(List.of(parts, extensions))
          .as("name, Japanese name, key")
          .isEqualTo(List.of(1L, 2L));
    } else {
      assertThat(parts + extensions).isLessThanOrEqualTo(1);
    }
  }

  private static long differing(Examined one, Examined other) {
    List<Extension> mine = new ArrayList<>(one.extensions());
    List<Extension> theirs = new ArrayList<>(other.extensions());
    other.extensions().forEach(mine::remove);
    one.extensions().forEach(theirs::remove);
    return Math.max(mine.size(), theirs.size());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void opensslAgreesWhereItLooksAtTheSame(Named named) throws IOException {
    Sample sample = named.sample();
    if (sample.openssl().command() == OpenSslJudges.Command.NONE) {
      assertThat(sample.openssl().why()).isPresent();
      return;
    }
    CorpusFolder.write(
        new Corpus(AT, CORPUS.anchors(), List.of(sample)), folder.resolve(sample.id()));
    Stranger openssl = Stranger.openssl(folder.resolve(sample.id()));
    assertThat(accepts(openssl, sample, sample.good())).as("twin").isTrue();
    assertThat(accepts(openssl, sample, sample.bad())).as("sample").isFalse();
  }

  private static boolean accepts(Stranger openssl, Sample sample, Case one) throws IOException {
    Stranger.Said said =
        openssl.run(sample.openssl().arguments(one, sample.at()).toArray(String[]::new));
    List<String> words = sample.openssl().saysWhenItAccepts();
    return words.isEmpty() ? said.exit() == 0 : words.stream().allMatch(said.words()::contains);
  }

  @Test
  void hasEveryKindAndNamesOfItsOwn() {
    List<String> ids = CORPUS.samples().stream().map(Sample::id).toList();
    assertThat(ids).hasSizeGreaterThan(100);
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    Set<Material> kinds = CORPUS.samples().stream().map(Sample::kind).collect(Collectors.toSet());
    assertThat(kinds).containsExactlyInAnyOrder(Material.values());
    Map<String, byte[]> files = new HashMap<>();
    CORPUS.samples().stream()
        .flatMap(one -> Stream.concat(one.good().pieces(), one.bad().pieces()))
        .forEach(piece -> {
          byte[] before = files.putIfAbsent(piece.path(), piece.bytes());
          assertThat(before == null || Arrays.equals(before, piece.bytes()))
              .as(piece.path())
              .isTrue();
        });
  }

  @Test
  void theSameSeedMakesTheSameCertificatesAndListsAnotherMakesOthers() {
    Corpus again = Corpus.of(AT, 1);
    Corpus other = Corpus.of(AT.plusSeconds(86_400 * 400L), 2);
    for (int i = 0; i < again.samples().size(); i++) {
      Sample one = again.samples().get(i);
      Sample same = CORPUS.samples().get(i);
      assertThat(other.samples().get(i).id()).isEqualTo(one.id());
      if (one.kind() == Material.CERTIFICATE && !one.id().startsWith("key-")) {
        assertThat(one.bad().file().bytes()).isEqualTo(same.bad().file().bytes());
      }
    }
    assertThat(other.anchors().getFirst().bytes())
        .isNotEqualTo(CORPUS.anchors().getFirst().bytes());
  }
}
