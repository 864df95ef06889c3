package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.HolderFiling;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.rule.AppliesWhereRecorded;
import dev.daicho.jpki.rule.IdentityChecked;
import dev.daicho.jpki.rule.WasIssuedOne;
import dev.daicho.network.PeopleFollowed;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.pki.profile.CertificateKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How what is filed at a municipality's window about the certificates on a card is acted upon. */
public final class WindowFilings {

  private static final Set<CertificateKind> ON_CARDS =
      EnumSet.of(CertificateKind.SIGNING, CertificateKind.AUTHENTICATION);

  private final Certificates certificates;
  private final PeopleFollowed people;

  /**
   * @param certificates where it is done
   * @param people of whom the national server tells
   */
  public WindowFilings(Certificates certificates, PeopleFollowed people) {
    this.certificates = certificates;
    this.people = people;
  }

  /**
   * What is filed.
   *
   * @param person who stands there, and was identified
   * @param municipality whose window it is
   * @param kinds which certificates on the card: one or both
   */
  public record Filing(
      ResidentCode person, MunicipalityCode municipality, Set<CertificateKind> kinds) {

    /** Checks that it is about certificates on cards. */
    public Filing {
      kinds = Set.copyOf(kinds);
      if (kinds.isEmpty() || !ON_CARDS.containsAll(kinds)) {
        throw new IllegalArgumentException("one or both of the certificates on cards are named");
      }
    }
  }

  /** Acts upon one; gives back what ended, each certificate before the phone's that follows it. */
  Outcome<List<CertificateNumber>> act(
      Class<?> procedure, HolderFiling.Matter matter, Filing filing, Actor officer) {
    Certificates.By by = new Certificates.By(officer, matter.title().ja());
    return certificates.noted(
        procedure,
        by,
        Outcome.of(filing)
            .check(IdentityChecked.of(officer, filing.municipality()))
            .check(() ->
                AppliesWhereRecorded.of(people.standing(filing.person()), filing.municipality()))
            .then(one -> new Holder(people.follow(one.person()).code()))
            .flatMap(holder -> end(procedure, matter, filing, holder, by)));
  }

  private Outcome<List<CertificateNumber>> end(
      Class<?> procedure,
      HolderFiling.Matter matter,
      Filing filing,
      Holder holder,
      Certificates.By by) {
    List<CertificateNumber> ended =
        certificates.end(
            procedure,
            by,
            book -> book.holdOf(holder),
            record -> isNamed(record, filing) ? Optional.of(matter.cause()) : Optional.empty());
    return Outcome.of(holder).check(WasIssuedOne.of(!ended.isEmpty())).then(one -> ended);
  }

  private static boolean isNamed(CertificateRecord record, Filing filing) {
    return record.state() == CertificateState.ISSUED && filing.kinds().contains(record.kind());
  }
}
