package dev.daicho.foundation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of what is said to people, in Japanese and in English, under stable codes.
 *
 * <p>A code is {@code area.rest}, such as {@code register.move-in.too-late}. The words of an area
 * are in {@code messages/<area>_ja.properties} and {@code messages/<area>_en.properties} (UTF-8),
 * which any module may bring. {@link MessagePairs} checks at build time that the two agree.
 *
 * <p>Arguments stand at {@code {0}}, {@code {1}} and so on. They are written plainly: a {@link
 * LocalDate} in the calendar of the language, a {@link Bilingual} in the language, all else by its
 * {@code toString}. {@link java.text.MessageFormat} is not used because it writes the year 2026 as
 * 2,026 and loses apostrophes.
 */
public final class Messages {

  static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private static final Map<String, Map<String, Bilingual>> AREAS = new ConcurrentHashMap<>();

  private Messages() {}

  /**
   * What is said under the code.
   *
   * @param code the stable code, {@code area.rest}
   * @param args as many as the message has placeholders
   * @throws IllegalArgumentException when the code is unknown or the arguments are too few or too
   *     many: a fault of the program, not of its user
   */
  public static Bilingual get(String code, Object... args) {
    int dot = code.indexOf('.');
    Bilingual pattern =
        dot < 1 ? null : AREAS.computeIfAbsent(code.substring(0, dot), Messages::load).get(code);
    if (pattern == null) {
      throw new IllegalArgumentException("no message has the code " + code);
    }
    return new Bilingual(
        fill(code, pattern.ja(), args, Messages::inJapanese),
        fill(code, pattern.en(), args, Messages::inEnglish));
  }

  /** The words of the language for something already bilingual, a date, or anything else. */
  private static String inJapanese(Object arg) {
    return switch (arg) {
      case Bilingual both -> both.ja();
      case LocalDate day when Wareki.japan().eraOf(day).isPresent() -> Wareki.japan().format(day);
      default -> arg.toString();
    };
  }

  private static String inEnglish(Object arg) {
    return arg instanceof Bilingual both ? both.en() : arg.toString();
  }

  private static String fill(
      String code, String pattern, Object[] args, Function<Object, String> words) {
    long wanted = PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).distinct().count();
    if (wanted != args.length) {
      throw new IllegalArgumentException(
          "the message " + code + " takes " + wanted + " arguments, not " + args.length);
    }
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(match ->
            java.util.regex.Matcher.quoteReplacement(
                words.apply(args[Integer.parseInt(match.group(1))])));
  }

  private static Map<String, Bilingual> load(String area) {
    Properties ja = read("messages/" + area + "_ja.properties");
    Properties en = read("messages/" + area + "_en.properties");
    Map<String, Bilingual> pairs = new ConcurrentHashMap<>();
    for (String code : ja.stringPropertyNames()) {
      String english = en.getProperty(code);
      if (english != null) {
        pairs.put(code, new Bilingual(ja.getProperty(code), english));
      }
    }
    return pairs;
  }

  private static Properties read(String resource) {
    Properties words = new Properties();
    try (@Nullable InputStream in = Messages.class.getClassLoader().getResourceAsStream(resource)) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
