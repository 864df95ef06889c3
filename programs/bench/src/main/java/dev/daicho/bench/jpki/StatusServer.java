package dev.daicho.bench.jpki;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.web.FoundationWeb;
import dev.daicho.jpki.JpkiKeeper;
import dev.daicho.jpki.publish.Published;
import dev.daicho.jpki.web.JpkiGround;
import dev.daicho.jpki.web.JpkiWeb;
import dev.daicho.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The authorities' own server over HTTP on a free port of this machine, without the town's rest.
 */
final class StatusServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private StatusServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Everything that the program's server has for JPKI. */
  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration(
      excludeName = {
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      })
  @Import({FoundationWeb.class, JpkiWeb.class})
  static class Beans {}

  static StatusServer start(Authorities authorities) {
    Town town = authorities.town();
    Path lists = authorities.folder().resolve("lists");
    try {
      Files.createDirectories(lists);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JpkiGround ground =
        new JpkiGround(
            authorities.store(),
            authorities.log(),
            new Published(
                authorities.store(),
                authorities.town().keepers().loader(JpkiKeeper.KEEPER),
                authorities.log(),
                () -> new Published.Keys(authorities.atWork(), authorities.vault()),
                lists,
                town.clock(),
                Town.realTime()),
            town.secrets(),
            town.clock(),
            Town.realTime(),
            authorities.random(),
            () -> URI.create("http://localhost"));
    SpringApplication application = new SpringApplication(Beans.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setDefaultProperties(
        Map.of(
            "server.address", "127.0.0.1",
            "server.port", 0,
            "spring.main.register-shutdown-hook", false,
            "logging.level.root", "WARN",
            "logging.level.org.springdoc", "ERROR"));
    application.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      beans.registerBean(JpkiGround.class, () -> ground);
      beans.registerBean(
          "townClock", TownClock.class, town::clock, clock -> clock.setDestroyMethodName(""));
    });
    return new StatusServer(application.run());
  }

  int port() {
    return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
        .getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
