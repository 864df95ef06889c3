package dev.daicho.oversight;

import java.util.List;

/**
 * When municipalities clear their backlog of card applications (滞留の解消), as planned: the Ministry's
 * table of 17 June 2016 (交付通知書発送完了目標見込みについて).
 *
 * @param rows by month, earliest first
 */
public record BacklogReport(List<BacklogRow> rows) {

  public BacklogReport {
    rows = List.copyOf(rows);
  }
}
