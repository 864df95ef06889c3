package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.LeakedKeys;
import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class RevokeUnderLeakedKeyTest {

  private static final TwoPersons BOTH = new TwoPersons("a", TestJpki.operator("b"));
  private static final int MANY = 3000;

  private final TestJpki jpki = new TestJpki();
  private final Map<Authority, AuthorityAtWork> authorities = TestJpki.withKeysOfTheirOwn();
  private final IssueCertificate issue = new IssueCertificate(jpki.issuance(authorities), null);
  private final RevokeUnderLeakedKey revoke =
      new RevokeUnderLeakedKey(jpki.store(), jpki.log(), jpki.clock());

  private byte[] key(Authority authority) {
    return KeyIdentifier.of(Objects.requireNonNull(authorities.get(authority)).issuer().key());
  }

  private CertificateNumber issued(CertificateKind kind, Holder holder) {
    return issue
        .issue(TestJpki.order(kind, holder), TestJpki.terminal(), "発行")
        .orElseThrow()
        .number();
  }

  private CertificateRecord record(CertificateNumber number) {
    return jpki.book().find(number).orElseThrow();
  }

  private void copy(
      CertificateNumber number, String kind, long from, String state, boolean follows) {
    jpki.store()
        .within(
            Seal.NATION,
            () ->
                jpki.store()
                    .sql()
                    .sql(
                        """
                        insert into certificate (municipality, authority, serial, kind, holder, place, carrier,
                          not_before, not_after, state, parent, prepared_at, prepared, issued_at, certificate)
                        select municipality, authority, ? + n, ?, md5(serial || ? || n), place, carrier || n, not_before,
                          not_after, ?, case when ? then serial end, prepared_at, prepared,
                          case when ? = 'ISSUED' then issued_at end, case when ? = 'ISSUED' then certificate end
                        from certificate cross join generate_series(1, ?) n
                        where municipality = ? and authority = ? and serial = ?
                        """)
                    .params(
                        from,
                        kind,
                        kind + state,
                        state,
                        follows,
                        state,
                        state,
                        MANY,
                        Seal.NATION.value(),
                        number.authority().name(),
                        number.serial())
                    .update());
  }

  @Test
  void allThatItSignedEnds_withWhatFollows_andWaits_andNothingElse() {
    CertificateNumber first = issued(CertificateKind.SIGNING, TestJpki.holder());
    CertificateNumber held = issued(CertificateKind.SIGNING, TestJpki.holder());
    new SuspendCertificate(jpki.certificates()).suspend(held, TestJpki.operator()).orElseThrow();
    CertificateNumber others = issued(CertificateKind.AUTHENTICATION, TestJpki.holder());
    CertificateNumber otherKeys =
        jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    long from = 0x7000_0000L + first.serial() % 0xF00_0000L;
    copy(first, "SIGNING", from, "ISSUED", false);
    copy(first, "PHONE_SIGNING", from + MANY, "ISSUED", true);
    copy(first, "SIGNING", from + 2 * MANY, "PREPARED", false);

    int ended = revoke.revoke(Authority.SIGNING, key(Authority.SIGNING), BOTH).orElseThrow();

    assertThat(ended).isEqualTo(2 + 3 * MANY);
    for (long serial : List.of(first.serial(), held.serial(), from + 1, from + 2 * MANY)) {
      CertificateNumber number = new CertificateNumber(Authority.SIGNING, serial);
      assertThat(record(number).end())
          .hasValueSatisfying(
              end -> assertThat(end.reason()).isEqualTo(RevocationReason.CA_COMPROMISE));
      assertThat(new CertificateHistory(jpki.store()).of(number))
          .last()
          .satisfies(event -> {
            assertThat(event.event()).isEqualTo("revoked");
            assertThat(event.cause()).startsWith("AUTHORITY_KEY_LEAKED");
            assertThat(event.account()).isEqualTo("a, b");
          });
    }
    assertThat(record(new CertificateNumber(Authority.SIGNING, from + 3 * MANY)).state())
        .isEqualTo(CertificateState.ABANDONED);
    assertThat(record(others).end()).as("the other authority's").isEmpty();
    assertThat(record(otherKeys).end()).as("under another key").isEmpty();
    assertThat(new LeakedKeys(jpki.store()).all())
        .anySatisfy(leaked -> {
          assertThat(leaked.certificates()).isEqualTo(ended);
          assertThat(leaked.recordedAt()).isEqualTo(jpki.clock().instant());
        });

    assertThat(TestJpki.rule(revoke.revoke(Authority.SIGNING, key(Authority.SIGNING), BOTH)))
        .isEqualTo("key-is-sound");
    assertThat(
            TestJpki.rule(
                issue.issue(
                    TestJpki.order(CertificateKind.SIGNING, TestJpki.holder()),
                    TestJpki.terminal(),
                    "発行")))
        .isEqualTo("key-is-sound");
    assertThat(issued(CertificateKind.AUTHENTICATION, TestJpki.holder())).isNotNull();
  }

  @Test
  void whileOthersIssue_nothingThatItSignedIsLeftInEffect() throws Exception {
    List<List<Holder>> all =
        AtOnce.run(
            3,
            thread -> {
              List<Holder> holders = new ArrayList<>();
              if (thread == 0) {
                revoke
                    .revoke(Authority.AUTHENTICATION, key(Authority.AUTHENTICATION), BOTH)
                    .orElseThrow();
                return holders;
              }
              for (int i = 0; i < 10; i++) {
                Holder holder = TestJpki.holder();
                holders.add(holder);
                if (!isIssued(holder)) {
                  break;
                }
              }
              return holders;
            });

    assertThat(all.stream().flatMap(List::stream))
        .allSatisfy(holder ->
            assertThat(jpki.book().of(holder))
                .noneMatch(one -> one.isGood(jpki.clock().instant())));
  }

  private boolean isIssued(Holder holder) {
    try {
      return issue.issue(
              TestJpki.order(CertificateKind.AUTHENTICATION, holder), TestJpki.terminal(), "発行")
          instanceof Outcome.Accepted<?>;
    } catch (DataIntegrityViolationException refusedByTheRecord) {
      return false;
    }
  }
}
