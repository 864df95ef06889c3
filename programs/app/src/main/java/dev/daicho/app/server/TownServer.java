package dev.daicho.app.server;

import dev.daicho.foundation.home.TownHome;
import dev.daicho.town.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedRuntimeException;

/** Serves the pages and HTTP of every institution over one open town. */
public final class TownServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final int port;

  private TownServer(ConfigurableApplicationContext context, int port) {
    this.context = context;
    this.port = port;
  }

  /**
   * Where a server listens.
   *
   * @param bind the address, {@code 127.0.0.1} unless told otherwise
   * @param port the port; 0 for any that is free
   */
  public record Listening(String bind, int port) {

    /**
     * Tells early, before a town is opened for nothing.
     *
     * @throws PortInUse when another program listens there now
     */
    public void requireFree() {
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(bind, port));
      } catch (BindException e) {
        throw new PortInUse(port);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Starts, and tells the home where it listens.
   *
   * @throws PortInUse when another program has the port
   */
  public static TownServer start(Town town, Listening where) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("server.address", where.bind());
    settings.put("server.port", where.port());
    settings.put("spring.main.register-shutdown-hook", false);
    settings.put("logging.level.root", "WARN");
    // It warns of defaults that are words, which they are meant to be.
    settings.put("logging.level.org.springdoc", "ERROR");
    SpringApplication application = new SpringApplication(ServerConfiguration.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setWebApplicationType(WebApplicationType.SERVLET);
    application.setDefaultProperties(settings);
    application.addInitializers(context ->
        ((GenericApplicationContext) context)
            .registerBean(Town.class, () -> town, unowned -> unowned.setDestroyMethodName("")));
    ConfigurableApplicationContext context;
    try {
      context = application.run();
    } catch (RuntimeException e) {
      if (e instanceof PortInUseException
          || (e instanceof NestedRuntimeException nested
              && nested.contains(PortInUseException.class))) {
        throw new PortInUse(where.port());
      }
      throw e;
    }
    int port =
        Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
            .getPort();
    town.jpki().reachedAt(URI.create("http://localhost:" + port));
    town.home()
        .announce(
            new TownHome.Running(
                "http://127.0.0.1:" + port,
                town.secrets().current(CommandDoor.TOKEN).asPassword()));
    return new TownServer(context, port);
  }

  /** Another program listens there. */
  public static final class PortInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PortInUse(int port) {
      super(
          "ポート "
              + port
              + " は使われています。--port で別のポートを指定してください / port "
              + port
              + " is in use: choose another one with --port");
    }
  }

  /** The port it listens on. */
  public int port() {
    return port;
  }

  /** Its beans, for tests that look at every route. */
  public ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }
}
