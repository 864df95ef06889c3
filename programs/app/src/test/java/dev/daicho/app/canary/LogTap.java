package dev.daicho.app.canary;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.slf4j.LoggerFactory;

/**
 * Hears every line of the log with its exceptions: the house's own from DEBUG, others from INFO.
 */
final class LogTap extends AppenderBase<ILoggingEvent> {

  private final Queue<String> lines = new ArrayDeque<>();
  private final PatternLayout layout = new PatternLayout();

  private LogTap() {}

  /** Begins to listen. */
  static LogTap attach() {
    LoggerContext all = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = all.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    LogTap tap = new LogTap();
    tap.setContext(all);
    tap.layout.setContext(all);
    tap.layout.setPattern("%level %logger %mdc %marker %msg%n%xEx");
    tap.layout.start();
    tap.start();
    // What others append is for the screen, which the tests leave quiet.
    root.detachAndStopAllAppenders();
    all.getLoggerList().forEach(logger -> logger.setLevel(logger == root ? Level.INFO : null));
    all.getLogger("dev.daicho").setLevel(Level.DEBUG);
    root.addAppender(tap);
    return tap;
  }

  @Override
  protected synchronized void append(ILoggingEvent event) {
    lines.add(layout.doLayout(event));
  }

  /** What has been logged since this was asked last. */
  synchronized List<String> drain() {
    List<String> drained = new ArrayList<>(lines);
    lines.clear();
    return drained;
  }
}
