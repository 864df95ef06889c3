package dev.daicho.town.personas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A piece of YAML that knows its line, which Jackson's own tree does not. */
sealed interface YamlNode {

  /** The line on which it begins, from 1. */
  int line();

  record Text(int line, String text) implements YamlNode {}

  record Items(int line, List<YamlNode> items) implements YamlNode {}

  record Fields(int line, Map<String, Field> fields) implements YamlNode {}

  /** A field's value, and the line on which its name stands. */
  record Field(int line, YamlNode value) {}

  /**
   * Reads a document.
   *
   * @throws tools.jackson.core.JacksonException if it is not YAML or a field comes twice
   */
  static YamlNode read(String yaml) {
    YAMLFactory factory =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), yaml)) {
      return parser.nextToken() == null ? new Text(1, "") : read(parser);
    }
  }

  private static YamlNode read(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new Items(line, items);
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Field> fields = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        int nameLine = parser.currentTokenLocation().getLineNr();
        parser.nextToken();
        fields.put(name, new Field(nameLine, read(parser)));
      }
      return new Fields(line, fields);
    }
    return new Text(line, parser.getString());
  }
}
