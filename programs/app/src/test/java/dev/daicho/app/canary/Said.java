package dev.daicho.app.canary;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * What came out by one way.
 *
 * @param way which way, as a finding names it
 * @param account who asked; empty for nobody
 * @param typed all that the asker sent
 * @param text what came out
 */
record Said(String way, String account, String typed, String text) {

  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

  /**
   * The markers that it tells of. Somebody may be told again what they have just sent themselves:
   * so a request that is to find something out sends less than it expects to see.
   */
  List<Marker> tells(List<Marker> markers) {
    String text = read();
    String sent = typed + "\n" + decoded(typed);
    return markers.stream().filter(marker -> marker.in(text) && !marker.in(sent)).toList();
  }

  /** The text as it is, and as whoever receives it reads it. */
  private String read() {
    return text + "\n" + decoded(text);
  }

  private static String decoded(String text) {
    String html = text.contains("&#") ? HtmlUtils.htmlUnescape(text) : text;
    String json = html.contains("\\u") ? unescaped(html) : html;
    String url = json.contains("%") ? URLDecoder.decode(whole(json), StandardCharsets.UTF_8) : json;
    return url.equals(text) ? "" : url;
  }

  private static String unescaped(String json) {
    return ESCAPED
        .matcher(json)
        .replaceAll(
            found -> Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16)));
  }

  /** Percent signs that begin no escape are made one. */
  private static String whole(String text) {
    return NO_ESCAPE.matcher(text).replaceAll("%25");
  }
}
