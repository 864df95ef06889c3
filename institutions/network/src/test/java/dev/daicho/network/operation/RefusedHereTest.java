package dev.daicho.network.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RefusedHereTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("222038");
  private static final MunicipalityCode TELLER = MunicipalityCode.of("112089");
  private static final Instant MORNING = Instant.parse("2026-04-01T00:00:00Z");

  private final KeeperStore store = TestNetwork.keepers().store(Level.MUNICIPALITY.keeper());
  private final RefusedHere refused = new RefusedHere(store);

  private void told(String table, long sequence, Instant at, String... rules) {
    store.within(
        Seal.of(HERE),
        () ->
            store
                .sql()
                .sql(
                    "insert into "
                        + table
                        + """
                         (municipality, issuer, subject, sequence, received_at, notice, refusals)
                        values (?, ?, '000000000000019', ?, ?, cast(nullif(?, '') as jsonb), ?)
                        """)
                .params(
                    HERE.digits(),
                    TELLER.digits(),
                    sequence,
                    at.atOffset(ZoneOffset.UTC),
                    rules.length == 0 ? "" : "{}",
                    rules)
                .update());
  }

  @Test
  void bothKindsNewestFirst_withoutWhatWasRecorded_andOnlyToItsOwnMunicipality() {
    told("move_in_notice", 1, MORNING);
    told("move_in_notice", 2, MORNING.plusSeconds(60), "moved-out-before");
    told("annex_notice_refused", 3, MORNING.plusSeconds(120), "domicile-here", "annex-stands-here");

    assertThat(refused.list(HERE, 10))
        .extracting(
            RefusedHere.Refused::type,
            RefusedHere.Refused::teller,
            RefusedHere.Refused::sequence,
            RefusedHere.Refused::receivedAt,
            one -> String.join(" ", one.rules()))
        .containsExactly(
            tuple(
                "annex-notice",
                TELLER,
                3L,
                MORNING.plusSeconds(120),
                "domicile-here annex-stands-here"),
            tuple("move-in-notice", TELLER, 2L, MORNING.plusSeconds(60), "moved-out-before"));
    assertThat(refused.list(HERE, 1)).hasSize(1);
    assertThat(refused.list(TELLER, 10)).isEmpty();
  }
}
