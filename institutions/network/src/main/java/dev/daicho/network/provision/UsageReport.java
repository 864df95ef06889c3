package dev.daicho.network.provision;

import java.util.List;

/**
 * What was provided in a year.
 *
 * @param year the year
 * @param lines by month, article, affair, office and method
 */
public record UsageReport(int year, List<UsageLine> lines) {

  public UsageReport {
    lines = List.copyOf(lines);
  }

  /**
   * What 30条の16 has published: answers to national organs (30条の9) and resident codes to Digital
   * Agency (30条の9の2). Municipalities and prefectures are in the books only (30条の18).
   */
  public UsageReport published() {
    List<String> articles = List.of(Article.NATIONAL.citation(), Article.DIGITAL_AGENCY.citation());
    return new UsageReport(
        year, lines.stream().filter(line -> articles.contains(line.article())).toList());
  }

  /** How many answers were given. */
  public long answers() {
    return lines.stream().mapToLong(UsageLine::answers).sum();
  }

  /** How many resident codes were told. */
  public long residentCodes() {
    return lines.stream().mapToLong(UsageLine::residentCodes).sum();
  }
}
