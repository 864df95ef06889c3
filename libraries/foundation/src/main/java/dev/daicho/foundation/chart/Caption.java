package dev.daicho.foundation.chart;

import java.util.regex.Pattern;

/**
 * What a chart is called, in the language of the page that shows it.
 *
 * @param id name of the chart, unique in its page: lower-case letters, digits and hyphens
 * @param title what it shows, in a few words
 * @param description what is to be seen in it, for those who do not see it, in a sentence or two
 */
public record Caption(String id, String title, String description) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  public Caption {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a chart's id: " + id);
    }
  }
}
