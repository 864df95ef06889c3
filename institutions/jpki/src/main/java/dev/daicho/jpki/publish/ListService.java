package dev.daicho.jpki.publish;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives revocation lists by name (公的個人認証法18条2項, 37条2項): {@code signing.crl} is everything that the
 * signing authority revoked, {@code signing-092011.crl} what the distribution point of that
 * municipality's residents has, and with {@code -delta} the changes since. What a former key signed
 * has lists of that key, such as {@code signing-1-092011.crl}. Safe for use by many threads.
 */
public final class ListService {

  private static final Pattern NAME =
      Pattern.compile("(signing|authentication)(?:-([1-9]\\d{0,2}))?(?:-(\\d{6}))?(-delta)?\\.crl");
  private static final String ACT = "revocation-list";
  private static final String BASIS = "公的個人認証法18条2項・37条2項";
  private static final Duration OLD_VALID = Duration.ofMinutes(10);
  private static final int BUFFER = 1 << 16;

  private final Map<Authority, AuthorityAtWork> authorities;
  private final List<Map<Authority, AuthorityAtWork>> former;
  private final CurrentLists lists;
  private final Disturbances disturbances;
  private final QueryLog log;

  /**
   * @param authorities at work
   * @param former the same under their former keys, the first ones first
   * @param lists that hold now
   * @param disturbances what operators have set
   * @param log where queries are noted
   */
  public ListService(
      Map<Authority, AuthorityAtWork> authorities,
      List<Map<Authority, AuthorityAtWork>> former,
      CurrentLists lists,
      Disturbances disturbances,
      QueryLog log) {
    this.authorities = Map.copyOf(authorities);
    this.former = List.copyOf(former);
    this.lists = lists;
    this.disturbances = disturbances;
    this.log = log;
  }

  /** Writes a list, as often as asked, without holding it. */
  @FunctionalInterface
  public interface Content {
    /** Writes it whole. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * A list to be sent.
   *
   * @param content in DER
   * @param until when the next will be there; empty when it is not to be kept
   * @param disturbed what was done to it; empty when nothing
   */
  public record Given(Content content, Optional<Instant> until, Optional<String> disturbed) {}

  /** What comes of asking. */
  public sealed interface Result {}

  /** The list. */
  public record Found(Given list) implements Result {}

  /** There is no list of that name. */
  public record Unknown() implements Result {}

  /** That it was asked for could not be noted. */
  public record NotNow() implements Result {}

  /** Which list a name means; empty when none. */
  public static Optional<Named> named(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Authority authority = Authority.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
    Optional<MunicipalityCode> place =
        Optional.ofNullable(parts.group(3)).flatMap(ListService::municipality);
    boolean complete = parts.group(4) == null;
    int former = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return parts.group(3) != null && place.isEmpty()
        ? Optional.empty()
        : Optional.of(new Named(authority, former, place.orElse(null), complete));
  }

  /**
   * A list as its name tells.
   *
   * @param former by which of the authority's former keys, from 1; 0 for its newest one
   */
  public record Named(
      Authority authority, int former, @Nullable MunicipalityCode place, boolean complete) {}

  private static Optional<MunicipalityCode> municipality(String digits) {
    try {
      return Optional.of(MunicipalityCode.of(digits))
          .filter(code -> Municipalities.byCode(code).isPresent());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Gives a list.
   *
   * @param party whose address was used; empty for everybody's
   */
  public Result give(String name, String party) {
    Named asked = named(name).orElse(null);
    AuthorityAtWork authority = asked == null ? null : signing(asked);
    if (asked == null || authority == null) {
      return new Unknown();
    }
    Disturbed disturbed = new Disturbed(disturbances.upon(party, Disturbance.Target.LIST));
    Given given = given(asked, authority, disturbed);
    if (!log.note(
        new QueryLog.Noted(
            new QueryLog.Query(StatusService.anybody(party), ACT, BASIS, "given " + name), 0))) {
      return new NotNow();
    }
    disturbed.delay();
    return new Found(given);
  }

  /** Who signs a list; null when there is no such key. */
  private @Nullable AuthorityAtWork signing(Named asked) {
    if (asked.former() == 0) {
      return authorities.get(asked.authority());
    }
    return asked.former() > former.size()
        ? null
        : former.get(asked.former() - 1).get(asked.authority());
  }

  private Given given(Named asked, AuthorityAtWork authority, Disturbed disturbed) {
    Optional<Duration> age = disturbed.age();
    if (age.isPresent()) {
      Instant then = lists.now().minus(age.get());
      Content old = out -> lists.publisher().old(authority, asked.place(), then, OLD_VALID, out);
      return new Given(touched(old, disturbed), Optional.empty(), disturbed.words());
    }
    CurrentLists.Current current =
        asked.complete()
            ? lists.complete(authority, asked.place())
            : lists.changes(authority, asked.place());
    Path file = current.file();
    Content whole = out -> copy(file, out);
    return disturbed.words().isEmpty()
        ? new Given(whole, Optional.of(current.until()), Optional.empty())
        : new Given(touched(whole, disturbed), Optional.empty(), disturbed.words());
  }

  private static void copy(Path file, OutputStream out) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      in.transferTo(out);
    }
  }

  private static Content touched(Content list, Disturbed disturbed) {
    return disturbed.isCorrupt()
        ? out -> {
          LastBit last = new LastBit(out);
          list.writeTo(last);
          last.finish();
        }
        : list;
  }

  /** Turns the last bit of what passes: a list ends with its signature. */
  private static final class LastBit extends FilterOutputStream {

    private int held = -1;

    LastBit(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      if (held >= 0) {
        out.write(held);
      }
      held = one & 0xFF;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (length > 0) {
        if (held >= 0) {
          out.write(held);
        }
        out.write(bytes, from, length - 1);
        held = bytes[from + length - 1] & 0xFF;
      }
    }

    void finish() throws IOException {
      out.write(held ^ 1);
      out.flush();
    }
  }
}
