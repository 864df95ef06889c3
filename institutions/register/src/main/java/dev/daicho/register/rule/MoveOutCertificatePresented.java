package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A move-in from another municipality is filed with its move-out certificate (転出証明書). */
@Basis(
    value = "住民基本台帳法22条2項・施行令23条",
    english = "A move-in is filed with the former municipality's move-out certificate.")
public final class MoveOutCertificatePresented {

  private MoveOutCertificatePresented() {}

  /**
   * What the certificate says of one person.
   *
   * @param residentCode its resident code, or null
   * @param individualNumber its individual number, or null
   */
  public record Carried(
      @Nullable ResidentCode residentCode, @Nullable IndividualNumber individualNumber) {}

  /** Whether the certificate's data are there for everybody. */
  public static Verdict of(List<Carried> people, String previousAddress) {
    boolean complete =
        !previousAddress.isBlank()
            && people.stream()
                .allMatch(carried ->
                    carried.residentCode() != null && carried.individualNumber() != null);
    return complete
        ? Verdict.met(MoveOutCertificatePresented.class)
        : Verdict.broken(
            MoveOutCertificatePresented.class,
            Messages.get("register.move-out-certificate-presented.missing"));
  }
}
