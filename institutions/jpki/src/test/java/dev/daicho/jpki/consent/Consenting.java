package dev.daicho.jpki.consent;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.relying.Parties;
import dev.daicho.jpki.relying.PartyKind;
import java.security.SecureRandom;
import java.util.Set;

/** A party, somebody with a card, and the acts between them. */
final class Consenting {

  static final Actor WHO = new Actor("party:bank", Role.RELYING_PARTY, null);

  final TestJpki jpki = new TestJpki();
  final Signer signer = new Signer(jpki);
  final String party = new Parties(jpki, jpki.clock()).registered(PartyKind.COURT).code();
  final Consents consents =
      new Consents(jpki.store(), new AuditLog(jpki.store(), () -> new byte[16]), jpki.clock());
  final RecordConsent record = new RecordConsent(consents, new SecureRandom());
  final WithdrawConsent withdraw = new WithdrawConsent(consents);
  final GiveLatestAttributes give = new GiveLatestAttributes(consents);

  Statement statement(Item... items) {
    return new Statement(party, signer.number(), Set.of(items), jpki.clock().today());
  }

  Outcome<Consent> given(Item... items) {
    Statement statement = statement(items);
    return record.record(statement, Signer.sign(statement.bytes()), WHO);
  }
}
