package dev.daicho.jpki.web;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.web.FoundationWeb;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.console.JpkiConsole;
import dev.daicho.jpki.publish.Published;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Both authorities over HTTP, in a town whose clock stands at noon of the day. */
@SpringBootConfiguration
@EnableAutoConfiguration(
    excludeName = {
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
      "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
    })
@Import({FoundationWeb.class, JpkiWeb.class, JpkiConsole.class})
public class JpkiServer {

  /** Behind it. */
  public static final TestJpki JPKI = new TestJpki();

  @Bean
  TownClock townClock() {
    return JPKI.clock();
  }

  @Bean
  JpkiGround jpkiGround() throws IOException {
    Map<Authority, dev.daicho.jpki.authority.AuthorityAtWork> authorities =
        new EnumMap<>(Authority.class);
    for (Authority authority : Authority.values()) {
      authorities.put(authority, JPKI.authority(authority));
    }
    Path lists = TestTown.shared().home().part("lists");
    Files.createDirectories(lists);
    AuditLog log = new AuditLog(JPKI.store(), () -> new byte[16]);
    return new JpkiGround(
        JPKI.store(),
        log,
        new Published(
            JPKI.store(),
            JPKI.loader(),
            log,
            () -> new Published.Keys(authorities, TestJpki.vault()),
            lists,
            JPKI.clock(),
            Clock.systemUTC()),
        TestTown.shared().secrets(),
        JPKI.clock(),
        Clock.systemUTC(),
        new SecureRandom(),
        () -> URI.create("https://jpki.example"));
  }
}
