package dev.daicho.app.command;

import dev.daicho.numbers.NumberFault;
import dev.daicho.numbers.NumberKind;
import dev.daicho.numbers.Parsed;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is to be said of one number.
 *
 * @param number the number as typed
 * @param reason why it is invalid; null when it is valid
 */
record NumberVerdict(String number, @Nullable Reason reason) {

  private static final JsonFactory JSON = new JsonFactory();

  /** A stable code, and the same in two languages. */
  record Reason(String code, String english, String japanese) {}

  static NumberVerdict of(NumberKind kind, String number) {
    return new NumberVerdict(
        number,
        switch (kind.parse(number)) {
          case Parsed.Valid<?> _ -> null;
          case Parsed.Invalid<?>(NumberFault fault) ->
              new Reason(fault.code(), fault.english(), fault.japanese());
        });
  }

  /** The line was too long to be held; {@code start} is what was kept of it. */
  static NumberVerdict lineTooLong(String start) {
    return new NumberVerdict(
        start,
        new Reason(
            "line-too-long",
            "the line is longer than " + NumberLines.MAX_CHARACTERS + " characters",
            "1行が" + NumberLines.MAX_CHARACTERS + "文字を超えています"));
  }

  boolean valid() {
    return reason == null;
  }

  /** {@code 123456789018 valid}, or {@code … invalid: English / 日本語}. */
  String text() {
    return reason == null
        ? number + " valid"
        : number + " invalid: " + reason.english() + " / " + reason.japanese();
  }

  /** One JSON object on one line: number, valid, and reason as {@code code: English} or null. */
  String json() {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
      json.writeStartObject();
      json.writeStringProperty("number", number);
      json.writeBooleanProperty("valid", valid());
      if (reason == null) {
        json.writeNullProperty("reason");
      } else {
        json.writeStringProperty("reason", reason.code() + ": " + reason.english());
      }
      json.writeEndObject();
    }
    return written.toString();
  }
}
