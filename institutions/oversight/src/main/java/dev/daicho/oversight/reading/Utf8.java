package dev.daicho.oversight.reading;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.Expected;
import dev.daicho.oversight.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, refusing what is not UTF-8 (RFC 3629) instead of replacing it. */
final class Utf8 {

  private static final Expected EXPECTED = new Expected("csv.utf-8", "UTF-8の文字", "UTF-8 text");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /** The text without a leading byte order mark, or where it stops being UTF-8. */
  static Answer<String> decode(String file, byte[] content) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer text = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(bytes, text, true);
    if (result.isError()) {
      return new Answer.Refused<>(notText(file, content, bytes.position()));
    }
    String decoded = text.flip().toString();
    return new Answer.Given<>(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded);
  }

  private static Refusal notText(String file, byte[] content, int position) {
    long line = 1;
    int lineStart = 0;
    for (int i = 0; i < position; i++) {
      if (content[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Refusal.InFile(
        file,
        line,
        "byte " + (position - lineStart + 1),
        EXPECTED,
        "0x%02X".formatted(content[position]));
  }
}
