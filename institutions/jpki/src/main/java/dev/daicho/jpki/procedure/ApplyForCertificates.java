package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.place.AttributesOf;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.rule.AppliesWhereRecorded;
import dev.daicho.jpki.rule.AttributesFit;
import dev.daicho.jpki.rule.OneOfEachKind;
import dev.daicho.jpki.rule.SigningFromFifteen;
import dev.daicho.jpki.rule.StillToLeave;
import dev.daicho.network.PeopleFollowed;
import dev.daicho.network.PersonAttributes;
import dev.daicho.network.Standing;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/**
 * A resident applies for the certificates on their card, through the municipality that keeps their
 * record (発行の申請). J-LIS takes what the certificate says of the person from the 本人確認情報, and follows
 * the person from then on. The authentication certificate comes first, since the signing one is not
 * valid for longer.
 */
@Basis(
    value = "公的個人認証法3条・3条の2・22条・22条の2",
    english =
        "A resident applies through the municipality for a signing and an authentication certificate on the card.",
    from = "2016-01-01")
public final class ApplyForCertificates {

  private static final List<CertificateKind> ORDER =
      List.of(CertificateKind.AUTHENTICATION, CertificateKind.SIGNING);

  private final PeopleFollowed people;
  private final IssueCertificate issue;
  private final CertificateBook book;
  private final InstantSource clock;

  /**
   * @param people of whom the national server tells
   * @param issue how each is issued
   * @param book what is kept of certificates
   * @param clock town time
   */
  public ApplyForCertificates(
      PeopleFollowed people, IssueCertificate issue, CertificateBook book, InstantSource clock) {
    this.people = people;
    this.issue = issue;
    this.book = book;
    this.clock = clock;
  }

  /**
   * What the municipality tells J-LIS (3条5項, 22条5項).
   *
   * @param person who applies, identified at the counter
   * @param municipality that took the application
   * @param keys the public keys made for the card, by kind; one or both kinds on cards
   * @param card the card's number
   * @param cardEnds the card's last day
   * @param renewal whether they take the place of those that the person has
   * @param wishedByRepresentative whether a legal representative asks expressly for a signing
   *     certificate of somebody under fifteen
   * @param leavesAbroad 転出の予定年月日, when the person has filed to go abroad (国外転出届) and has not left;
   *     else null
   */
  public record Application(
      ResidentCode person,
      MunicipalityCode municipality,
      Map<CertificateKind, SubjectPublicKeyInfo> keys,
      String card,
      LocalDate cardEnds,
      boolean renewal,
      boolean wishedByRepresentative,
      @Nullable LocalDate leavesAbroad) {

    /** Checks that there is something to issue. */
    public Application {
      keys = Map.copyOf(keys);
      if (keys.isEmpty() || !ORDER.containsAll(keys.keySet())) {
        throw new IllegalArgumentException(
            "one or both of the certificates on cards are asked for");
      }
    }

    /** Of somebody who has not filed to go abroad. */
    public Application(
        ResidentCode person,
        MunicipalityCode municipality,
        Map<CertificateKind, SubjectPublicKeyInfo> keys,
        String card,
        LocalDate cardEnds,
        boolean renewal,
        boolean wishedByRepresentative) {
      this(person, municipality, keys, card, cardEnds, renewal, wishedByRepresentative, null);
    }
  }

  /**
   * What was issued.
   *
   * @param holder by which JPKI knows the person
   * @param certificates by kind, in the order in which they were issued
   */
  public record Issued(Holder holder, Map<CertificateKind, IssueCertificate.Issued> certificates) {}

  /**
   * Applies.
   *
   * @param who the municipality's officer
   * @return refused, having issued nothing, unless every certificate asked for may be issued
   * @throws IllegalArgumentException when nobody has ever had that resident code
   */
  public Outcome<Issued> apply(Application application, Actor who) {
    Standing standing = people.standing(application.person());
    Optional<PersonAttributes> attributes =
        switch (standing) {
          case Standing.Resident resident -> Optional.of(resident.attributes());
          case Standing.Abroad abroad -> Optional.of(abroad.attributes());
          case Standing.Nowhere nowhere -> Optional.empty();
        };
    return Outcome.of(application)
        .check(AppliesWhereRecorded.of(standing, application.municipality()))
        .checkAll(attributes.map(known -> fit(application, known)).orElse(List.of()))
        .then(a -> new Holder(people.follow(a.person()).code()))
        .flatMap(holder -> issue(application, holder, attributes.orElseThrow(), who));
  }

  private List<Verdict> fit(Application application, PersonAttributes known) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), TownClock.ZONE);
    List<Verdict> verdicts = new ArrayList<>();
    for (CertificateKind kind : application.keys().keySet()) {
      verdicts.add(
          SigningFromFifteen.of(kind, known.birth(), today, application.wishedByRepresentative()));
    }
    LocalDate leaves = application.leavesAbroad();
    if (leaves != null) {
      verdicts.add(StillToLeave.of(leaves, today));
    }
    verdicts.add(AttributesFit.of(AttributesOf.address(known, leaves)));
    return verdicts;
  }

  private Outcome<Issued> issue(
      Application application, Holder holder, PersonAttributes known, Actor who) {
    Instant now = clock.instant();
    List<Verdict> free =
        application.keys().keySet().stream()
            .map(kind ->
                OneOfEachKind.of(
                    kind,
                    !application.renewal()
                        && book.present(holder, kind).filter(one -> !one.isOver(now)).isPresent()))
            .toList();
    return Outcome.of(holder)
        .checkAll(free)
        .then(one -> one)
        .flatMap(one -> issueAll(application, holder, known, who));
  }

  private Outcome<Issued> issueAll(
      Application application, Holder holder, PersonAttributes known, Actor who) {
    LocalDate leaves = application.leavesAbroad();
    if (leaves != null) {
      book.moves().announced(holder, leaves, clock.instant());
    }
    Map<CertificateKind, IssueCertificate.Issued> certificates = new LinkedHashMap<>();
    Outcome<Issued> all = Outcome.of(holder).then(one -> new Issued(one, certificates));
    for (CertificateKind kind : ORDER) {
      SubjectPublicKeyInfo key = application.keys().get(kind);
      if (key != null) {
        all =
            all.flatMap(issued ->
                issue
                    .issue(order(application, holder, known, kind, key), who, "発行の申請")
                    .map(one -> {
                      certificates.put(kind, one);
                      return issued;
                    }));
      }
    }
    return all;
  }

  private static IssueCertificate.Order order(
      Application application,
      Holder holder,
      PersonAttributes known,
      CertificateKind kind,
      SubjectPublicKeyInfo key) {
    return new IssueCertificate.Order(
        kind,
        holder,
        application.municipality(),
        known.birth(),
        kind == CertificateKind.SIGNING
            ? AttributesOf.person(known, application.leavesAbroad())
            : null,
        key,
        application.card(),
        application.cardEnds(),
        application.renewal());
  }
}
