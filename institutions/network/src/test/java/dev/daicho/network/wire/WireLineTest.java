package dev.daicho.network.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.TestNetwork;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireLineTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode HERE = MunicipalityCode.of("142018");

  private final TestNetwork network = new TestNetwork(DAY);
  private final NoticeJournal journal = network.register().journal();
  private WireServer server;

  @BeforeEach
  void listen() throws IOException {
    server = new WireServer(0, "key", network.relay().receiver(Level.MUNICIPALITY), journal::about);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private WireLine line(String key) {
    return new WireLine(
        "network_municipality", URI.create("http://127.0.0.1:" + server.port()), key, Set::of);
  }

  @Test
  void whatIsHandedOverIsAcknowledgedOnceItIsKept_andCanBeAskedForAgain() {
    ResidentRecord person = network.register().family(HERE, DAY, "世帯主").residents().getFirst();
    List<ToldNotice> told = network.register().notices(person);
    assertThat(line("key").hand(told)).isEqualTo(told);
    assertThat(network.knows(Level.MUNICIPALITY, person)).isTrue();
    assertThat(line("key").about(Seal.of(HERE), person.addresseeNumber().digits(), 1))
        .isEqualTo(told);
    assertThat(line("key").about(Seal.of(HERE), person.addresseeNumber().digits(), 2)).isEmpty();
  }

  @Test
  void withoutTheKeyNothingIsTakenAndNothingTold() {
    ResidentRecord person = network.register().family(HERE, DAY, "世帯主").residents().getFirst();
    List<ToldNotice> told = network.register().notices(person);
    assertThat(line("wrong").hand(told)).isEmpty();
    assertThat(network.knows(Level.MUNICIPALITY, person)).isFalse();
    assertThatThrownBy(
            () -> line("wrong").about(Seal.of(HERE), person.addresseeNumber().digits(), 1))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("401");
  }

  @Test
  void aServerThatIsGoneAcknowledgesNothing() {
    ResidentRecord person = network.register().family(HERE, DAY, "世帯主").residents().getFirst();
    server.close();
    assertThat(line("key").hand(network.register().notices(person))).isEmpty();
  }
}
