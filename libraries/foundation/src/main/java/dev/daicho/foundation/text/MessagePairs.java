package dev.daicho.foundation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check of the message catalogues, for one line in a test of every module that has messages:
 *
 * <pre>{@code assertThat(MessagePairs.faults()).isEmpty();}</pre>
 *
 * <p>A fault is a file or a code that one language lacks, placeholders that differ or are not
 * counted from zero, a blank message, a code twice in a file, a code outside its file's area, or an
 * area that two modules claim.
 */
public final class MessagePairs {

  private static final Pattern FILE = Pattern.compile("messages/([a-z0-9-]+)_(ja|en)\\.properties");
  private static final Pattern BRACED = Pattern.compile("[{}]");

  private MessagePairs() {}

  /** The faults in all catalogues on the class path; empty when there is none. */
  public static List<String> faults() {
    return faults(MessagePairs.class.getClassLoader());
  }

  static List<String> faults(ClassLoader classPath) {
    try {
      return faults(catalogues(classPath));
    } catch (IOException e) {
      return List.of("the catalogues cannot be read: " + e.getMessage());
    }
  }

  /** The faults in these files, given as path on the class path → places where it was found. */
  static List<String> faults(Map<String, List<URL>> files) throws IOException {
    List<String> faults = new ArrayList<>();
    Map<String, Map<String, Map<String, String>>> areas = new TreeMap<>();
    for (Map.Entry<String, List<URL>> file : files.entrySet()) {
      Matcher name = FILE.matcher(file.getKey());
      if (!name.matches()) {
        faults.add(file.getKey() + ": the name must be <area>_ja or <area>_en.properties");
        continue;
      }
      if (file.getValue().size() > 1) {
        faults.add(file.getKey() + ": stands in more than one module");
      }
      String area = name.group(1);
      Words words = Words.from(file.getValue().getFirst());
      words.twice.forEach(code -> faults.add(file.getKey() + ": " + code + " stands twice"));
      words.byCode.keySet().stream()
          .filter(code -> !code.startsWith(area + "."))
          .forEach(code -> faults.add(file.getKey() + ": " + code + " belongs to another area"));
      areas.computeIfAbsent(area, a -> new TreeMap<>()).put(name.group(2), words.byCode);
    }
    areas.values().forEach(languages -> compare(languages, faults));
    return Collections.unmodifiableList(faults);
  }

  private static void compare(Map<String, Map<String, String>> languages, List<String> faults) {
    Map<String, String> ja = languages.getOrDefault("ja", Map.of());
    Map<String, String> en = languages.getOrDefault("en", Map.of());
    Set<String> codes = new TreeSet<>(ja.keySet());
    codes.addAll(en.keySet());
    for (String code : codes) {
      String japanese = ja.getOrDefault(code, "");
      String english = en.getOrDefault(code, "");
      if (japanese.isBlank()) {
        faults.add(code + ": no Japanese");
      } else if (english.isBlank()) {
        faults.add(code + ": no English");
      } else if (!placeholders(japanese).equals(placeholders(english))) {
        faults.add(code + ": the languages have different placeholders");
      } else if (!wellFormed(japanese) || !wellFormed(english)) {
        faults.add(code + ": placeholders are {0}, {1} … without a gap, and no other brace");
      }
    }
  }

  private static boolean wellFormed(String pattern) {
    int next = 0;
    for (String placeholder : placeholders(pattern)) {
      if (!placeholder.equals("{" + next++ + "}")) {
        return false;
      }
    }
    return !BRACED.matcher(Messages.PLACEHOLDER.matcher(pattern).replaceAll("")).find();
  }

  private static Set<String> placeholders(String pattern) {
    return Messages.PLACEHOLDER
        .matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, List<URL>> catalogues(ClassLoader loader) throws IOException {
    Set<String> names = new TreeSet<>();
    for (URL folder : Collections.list(loader.getResources("messages"))) {
      if (folder.openConnection() instanceof JarURLConnection jar) {
        jar.getJarFile().stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith("messages/") && !name.endsWith("/"))
            .forEach(names::add);
      } else {
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
          files.forEach(file -> names.add("messages/" + file.getFileName()));
        }
      }
    }
    Map<String, List<URL>> files = new TreeMap<>();
    for (String name : names) {
      files.put(name, Collections.list(loader.getResources(name)));
    }
    return files;
  }

  /** One file, read so that a code given twice is noticed; {@link Properties} keeps the last. */
  private static final class Words extends Properties {
    private final transient Map<String, String> byCode = new TreeMap<>();
    private final transient Set<String> twice = new TreeSet<>();

    static Words from(URL file) throws IOException {
      Words words = new Words();
      try (InputStream in = file.openStream()) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return words;
    }

    @Override
    public synchronized Object put(Object code, Object text) {
      if (byCode.put((String) code, (String) text) != null) {
        twice.add((String) code);
      }
      return super.put(code, text);
    }
  }
}
