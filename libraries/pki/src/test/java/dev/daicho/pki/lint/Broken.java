package dev.daicho.pki.lint;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.Edit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.asn1.DEROctetString;

/**
 * A certificate that breaks one clause.
 *
 * @param lint the one that says so
 * @param octets the certificate
 * @param also those that cannot but say so too, because their clauses overlap
 */
public record Broken(
    Class<? extends Lint> lint,
    Generation generation,
    CertificateKind kind,
    DEROctetString octets,
    List<Class<? extends Lint>> also) {

  /** Of today's generation. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static Broken of(
      Class<? extends Lint> lint,
      CertificateKind kind,
      UnaryOperator<Edit> edit,
      Class<? extends Lint>... also) {
    return of(lint, Generation.PRESENT, kind, edit, List.of(also));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  static Broken of(
      Class<? extends Lint> lint,
      Generation generation,
      CertificateKind kind,
      UnaryOperator<Edit> edit,
      Class<? extends Lint>... also) {
    return of(lint, generation, kind, edit, List.of(also));
  }

  private static Broken of(
      Class<? extends Lint> lint,
      Generation generation,
      CertificateKind kind,
      UnaryOperator<Edit> edit,
      List<Class<? extends Lint>> also) {
    return new Broken(
        lint,
        generation,
        kind,
        new DEROctetString(edit.apply(Edit.of(generation, kind)).sign()),
        also);
  }

  /** All there are. */
  public static List<Broken> all() {
    return Stream.of(BrokenByRfc5280.all(), BrokenByJpki.all(), BrokenByStrength.all())
        .flatMap(List::stream)
        .toList();
  }

  /** The certificate. */
  public byte[] der() {
    return octets.getOctets();
  }

  @Override
  public String toString() {
    return lint.getSimpleName() + " " + kind + " " + generation;
  }
}
