package dev.daicho.foundation.access;

import dev.daicho.foundation.text.Bilingual;

/**
 * What somebody may do here. Only staff under the Local Public Service Act may verify identity and
 * decide; a contractor may do everything else at the counter (2023 notice on entrusted work).
 */
public enum Role {
  /** Staff of a municipality: may verify identity and decide. */
  MUNICIPAL_OFFICER("市区町村職員", "Municipal officer", true, true),
  /** A contractor at the counter: everything except verifying and deciding. */
  CONTRACTOR("窓口委託事業者", "Contractor", true, false),
  /** Answers for support measures; an officer who may also lift a restriction. */
  SUPPORT_MEASURE_SUPERVISOR("支援措置責任者", "Support-measure supervisor", true, true),
  /** An official of a body that the law lets ask: a ministry, a governor, another mayor. */
  OFFICE_OFFICIAL("提供先機関の職員", "Official of an office", false, false),
  /** A clerk of a designated post office, at a limited terminal. */
  POST_OFFICE_CLERK("郵便局員", "Post-office clerk", false, false),
  /** Operates the national systems. */
  JLIS_OPERATOR("機構職員", "J-LIS operator", false, false),
  /** Answers the phone. */
  CALL_CENTRE("コールセンター", "Call centre", false, false),
  /** A kiosk at a shop. */
  KIOSK("キオスク端末", "Kiosk", false, false),
  /** Somebody who verifies signatures and logins. */
  RELYING_PARTY("署名検証者", "Relying party", false, false),
  /** An inspector of the Personal Information Protection Commission. */
  INSPECTOR("個人情報保護委員会", "Inspector", false, false),
  /** A citizen, who logs in with the card. */
  CITIZEN("住民", "Citizen", false, false),
  /** Who runs this program: starts, stops, looks at its health; sees no resident. */
  TOWN_OPERATOR("運用者", "Operator", false, false);

  private final Bilingual title;
  private final boolean counter;
  private final boolean decides;

  Role(String japanese, String english, boolean counter, boolean decides) {
    this.title = new Bilingual(japanese, english);
    this.counter = counter;
    this.decides = decides;
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** Whether somebody of this role works at a municipality's counter. */
  public boolean atTheCounter() {
    return counter;
  }

  /** Whether somebody of this role may verify identity and decide. */
  public boolean mayDecide() {
    return decides;
  }
}
