package dev.daicho.foundation.json;

import tools.jackson.databind.json.JsonMapper;

/** JSON as the house keeps and tells it: numbers as strings, dates and instants in ISO 8601. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new NumbersModule()).build();

  private Json() {}

  /** The one mapper for it. */
  public static JsonMapper mapper() {
    return MAPPER;
  }
}
