package dev.daicho.jpki.procedure;

import static dev.daicho.jpki.TestJpki.rule;
import static dev.daicho.network.relay.TestRelay.HERE;
import static dev.daicho.network.relay.TestRelay.THERE;
import static dev.daicho.network.relay.TestRelay.again;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.FollowHolder;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.network.follow.FollowPeople;
import dev.daicho.network.relay.TestRelay;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.register.ResidentRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;

class ApplyForCertificatesTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(3);

  private final TestRelay relay = new TestRelay();
  private final TestJpki jpki = new TestJpki();
  private final FollowPeople people =
      new FollowPeople(
          TestNetwork.keepers().store(Level.NATION.keeper()),
          relay.network().clock(),
          RANDOM::nextBytes);
  private final ApplyForCertificates apply =
      new ApplyForCertificates(people, jpki.issueCertificate(), jpki.book(), jpki.clock());

  private static ApplyForCertificates.Application application(
      ResidentCode person, MunicipalityCode at, boolean renewal, CertificateKind... kinds) {
    Map<CertificateKind, SubjectPublicKeyInfo> keys = new EnumMap<>(CertificateKind.class);
    for (CertificateKind kind : kinds) {
      keys.put(kind, TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder()).key());
    }
    return new ApplyForCertificates.Application(
        person,
        at,
        keys,
        "card-" + person.digits().length(),
        LocalDate.of(2036, 3, 1),
        renewal,
        false);
  }

  private static IssueCertificate.Issued signing(ApplyForCertificates.Issued issued) {
    return Objects.requireNonNull(issued.certificates().get(CertificateKind.SIGNING));
  }

  private ResidentRecord resident() {
    ResidentRecord record = relay.resident(HERE);
    relay.network().relay().carry();
    return record;
  }

  private Outcome<ApplyForCertificates.Issued> apply(ApplyForCertificates.Application asked) {
    return apply.apply(asked, TestJpki.terminal());
  }

  @Test
  void bothAreIssued_withWhatTheNetworkSaysOfThePerson() {
    ResidentRecord record = resident();
    ApplyForCertificates.Issued issued =
        apply(
                application(
                    record.residentCode(),
                    HERE,
                    false,
                    CertificateKind.SIGNING,
                    CertificateKind.AUTHENTICATION))
            .orElseThrow();
    assertThat(issued.certificates())
        .containsOnlyKeys(CertificateKind.AUTHENTICATION, CertificateKind.SIGNING);
    BasicAttributes attributes =
        BasicAttributes.decode(
                GeneralNames.fromExtensions(
                    signing(issued).certificate().getTBSCertificate().getExtensions(),
                    Extension.subjectAlternativeName))
            .orElseThrow();
    assertThat(attributes.name()).isEqualTo(record.names().display());
    assertThat(attributes.address()).isEqualTo(record.address().full());
    assertThat(people.follow(record.residentCode()).code()).isEqualTo(issued.holder().code());
  }

  @Test
  void whoHasOneIsRefusedBoth_unlessTheyAreRenewed() {
    ResidentRecord record = resident();
    apply(application(record.residentCode(), HERE, false, CertificateKind.SIGNING)).orElseThrow();
    CertificateKind[] both = {CertificateKind.SIGNING, CertificateKind.AUTHENTICATION};
    assertThat(rule(apply(application(record.residentCode(), HERE, false, both))))
        .isEqualTo("one-of-each-kind");
    ApplyForCertificates.Issued renewed =
        apply(application(record.residentCode(), HERE, true, both)).orElseThrow();
    assertThat(
            jpki.book().present(renewed.holder(), CertificateKind.SIGNING).orElseThrow().number())
        .isEqualTo(signing(renewed).number());
  }

  @Test
  void onlyWhereTheRecordIs() {
    ResidentRecord record = resident();
    assertThat(
            rule(apply(application(record.residentCode(), THERE, false, CertificateKind.SIGNING))))
        .isEqualTo("applies-where-recorded");
    relay.moveOut(record);
    relay.network().relay().carry();
    assertThat(
            rule(apply(application(record.residentCode(), HERE, false, CertificateKind.SIGNING))))
        .isEqualTo("applies-where-recorded");
    relay.moveIn(THERE, again(record, record.birth().date()));
    relay.network().relay().carry();
    assertThat(
            rule(apply(application(record.residentCode(), THERE, false, CertificateKind.SIGNING))))
        .isEqualTo("accepted");
  }

  @Test
  void nothingAsked_andNobodysCode() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> application(ResidentCode.of("24727059608"), HERE, false));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            application(
                ResidentCode.of("24727059608"), HERE, false, CertificateKind.PHONE_SIGNING));
  }

  private ApplyForCertificates.Issued issuedToLeave(ResidentRecord record, LocalDate leaves) {
    ApplyForCertificates.Application usual =
        application(
            record.residentCode(),
            HERE,
            false,
            CertificateKind.SIGNING,
            CertificateKind.AUTHENTICATION);
    return apply(
            new ApplyForCertificates.Application(
                usual.person(),
                usual.municipality(),
                usual.keys(),
                usual.card(),
                usual.cardEnds(),
                usual.renewal(),
                usual.wishedByRepresentative(),
                leaves))
        .orElseThrow();
  }

  private void leave(ApplyForCertificates.Issued issued, LocalDate planned) {
    jpki.clock().advance(Duration.ofDays(20));
    FollowHolder follow = new FollowHolder(jpki.certificates(), new MoveBook(jpki.store()));
    for (HolderChange change :
        List.of(
            new HolderChange.MoveOutFiled(planned, true),
            new HolderChange.RecordRemoved(HolderChange.Ground.MOVE_ABROAD_FILING))) {
      follow.follow(issued.holder(), change, jpki.clock().instant(), TestJpki.operator());
    }
    jpki.clock().advance(Duration.ofDays(60));
    new RevokeWhereNobodyMovedIn(jpki.certificates(), new MoveBook(jpki.store()), jpki.clock())
        .run(TestJpki.operator());
  }

  private long good(ApplyForCertificates.Issued issued) {
    return jpki.book().of(issued.holder()).stream()
        .filter(one -> one.isGood(jpki.clock().instant()))
        .count();
  }

  @Test
  void whoIsAboutToGoAbroadHasCertificatesThatSaySo_andOutlastTheDeparture() {
    LocalDate planned = TestJpki.DAY.plusDays(20);
    ApplyForCertificates.Issued issued = issuedToLeave(resident(), planned);
    assertThat(
            BasicAttributes.decode(
                    GeneralNames.fromExtensions(
                        signing(issued).certificate().getTBSCertificate().getExtensions(),
                        Extension.subjectAlternativeName))
                .orElseThrow()
                .address())
        .isEqualTo("国外転出（2026年4月21日予定）");
    leave(issued, planned);
    assertThat(good(issued)).isEqualTo(2);
  }

  @Test
  void notWhenTheyLeaveOnAnotherDay_norWhatWasIssuedBeforeTheFiling() {
    ApplyForCertificates.Issued otherDay = issuedToLeave(resident(), TestJpki.DAY.plusDays(25));
    leave(otherDay, TestJpki.DAY.plusDays(20));
    assertThat(good(otherDay)).isZero();
  }
}
