package dev.daicho.jpki.relying;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.jpki.TestJpki;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The register over a real database, on a day; parties have names of their own in every test. */
public final class Parties {

  /** Somebody of J-LIS. */
  public static final PartyActs.By JLIS =
      new PartyActs.By(new Actor("operator@j-lis", Role.JLIS_OPERATOR, null), "試験");

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final TestJpki jpki;
  private final TownClock clock;
  private final PartyActs acts;

  /** On the day on which tests begin. */
  public Parties() {
    this(TestJpki.DAY);
  }

  /** On a day. */
  public Parties(LocalDate day) {
    this(new TestJpki(), TestTown.clockAt(day));
  }

  /** With a clock that goes on. */
  public Parties(TestJpki jpki, TownClock clock) {
    this.jpki = jpki;
    this.clock = clock;
    this.acts = new PartyActs(jpki.store(), new AuditLog(jpki.store(), () -> new byte[16]), clock);
  }

  /** Town time. */
  public TownClock clock() {
    return clock;
  }

  /** Where acts are done. */
  public PartyActs acts() {
    return acts;
  }

  /** The register. */
  public PartyBook book() {
    return new PartyBook(jpki.store());
  }

  /** What is notified of somebody new. */
  public static RegisterParty.Notification notification(PartyKind kind, @Nullable String platform) {
    String code = "party-" + COUNT.incrementAndGet();
    return new RegisterParty.Notification(
        code, new Bilingual("見本 " + code, "Sample " + code), kind, platform);
  }

  /** Somebody new, registered only. */
  public RelyingParty registered(PartyKind kind) {
    return new RegisterParty(acts).register(notification(kind, null), JLIS).orElseThrow();
  }

  /** Somebody new, accredited today. */
  public RelyingParty accredited(PartyKind kind) {
    return new AccreditOperator(acts).accredit(registered(kind).code(), JLIS).orElseThrow();
  }

  /** Somebody new, who may receive that. */
  public RelyingParty agreed(PartyKind kind, PartyService... services) {
    Set<PartyService> scope = EnumSet.noneOf(PartyService.class);
    scope.addAll(Arrays.asList(services));
    String code = kind.needsAccreditation() ? accredited(kind).code() : registered(kind).code();
    return new ConcludeAgreement(acts).conclude(code, scope, clock.today(), JLIS).orElseThrow();
  }

  /** Whether it is given something today, or the first rule that says no. */
  public String may(RelyingParty party, PartyService service) {
    return TestJpki.rule(new MayReceive(book()).of(party.code(), service, clock.today()));
  }
}
