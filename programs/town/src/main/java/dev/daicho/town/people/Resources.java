package dev.daicho.town.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the data files beside this package. A file that cannot be read is a broken build. */
final class Resources {

  private Resources() {}

  /** The records of a CSV file with a header row; a name that ends in .gz is unpacked. */
  static List<CSVRecord> csv(String name) {
    try (BufferedReader text = text(name)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(text)
          .getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A YAML file as a record; a field that the record does not have is an error. */
  static <T> T yaml(String name, Class<T> type) {
    try (BufferedReader text = text(name)) {
      return YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readValue(text, type);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A text file, UTF-8; a name that ends in .gz is unpacked. */
  static BufferedReader text(String name) throws IOException {
    InputStream bytes = Resources.class.getResourceAsStream(name);
    if (bytes == null) {
      throw new IllegalStateException("the jar lacks " + name);
    }
    if (name.endsWith(".gz")) {
      bytes = new GZIPInputStream(bytes, 1 << 16);
    }
    return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
  }
}
