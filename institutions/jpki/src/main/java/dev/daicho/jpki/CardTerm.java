package dev.daicho.jpki;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What JPKI asks of whoever administers My Number Cards: how long a card lasts, since a certificate
 * on it lasts no longer (公的個人認証法施行規則13条3号, 49条2号). Implemented downstream.
 */
public interface CardTerm {

  /**
   * How long a card lasts.
   *
   * @param card its number, as orders name it
   * @return empty when there is no such card
   */
  Optional<Term> of(String card);

  /**
   * A card's term.
   *
   * @param lastDay the last day of its validity
   * @param inEffect whether it has effect now (番号利用法17条10項)
   * @param kind which card it is
   */
  record Term(LocalDate lastDay, boolean inEffect, Kind kind) {}

  /** Kinds of cards. */
  enum Kind {
    /** A resident's. */
    RESIDENT,
    /** That of somebody who went abroad and has it still (国外転出者). */
    ABROAD,
    /** A residence card that is a My Number Card as well (特定在留カード等, 番号利用法18条の5). */
    SPECIFIED_RESIDENCE
  }
}
