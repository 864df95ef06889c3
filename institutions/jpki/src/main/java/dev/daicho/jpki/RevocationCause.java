package dev.daicho.jpki;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.pki.revocation.RevocationReason;
import java.util.EnumSet;
import java.util.Set;

/**
 * Why a certificate loses its effect, by the law, and how its revocation list says so. The reasons
 * are those that a relying party's published document gives; where it gives none the cause is told
 * as {@link RevocationReason#CESSATION_OF_OPERATION}.
 */
public enum RevocationCause {
  /** Destroyed before it was handed over. */
  NOT_HANDED_OVER(
      "交付前の破棄", "destroyed before it was handed over", "法15条1項3号", RevocationReason.UNSPECIFIED),
  /** The holder asked for it. */
  HOLDERS_REQUEST(
      "失効申請", "the holder's request", "法9条・28条", RevocationReason.CESSATION_OF_OPERATION),
  /** The holder reported that the key leaked, or that the card cannot be used. */
  KEY_LEAKED("秘密鍵の漏えい等の届出", "the holder's key leaked", "法10条・29条", RevocationReason.KEY_COMPROMISE),
  /** The card lost its effect, which counts as such a report. */
  CARD_VOID(
      "個人番号カードの失効", "the card became void", "規則17条・53条", RevocationReason.CESSATION_OF_OPERATION),
  /** Name, reading, birth, sex or address changed; for signing only. */
  ATTRIBUTES_CHANGED(
      "記載事項の変更", "an attribute changed", "法12条1号", RevocationReason.AFFILIATION_CHANGED),
  /** The resident record was removed. */
  RECORD_REMOVED(
      "住民票の消除",
      "the resident record was removed",
      "法12条2号・31条1号",
      RevocationReason.AFFILIATION_CHANGED),
  /** Thirty days after a planned move nobody had moved in; for authentication. */
  DID_NOT_MOVE_IN("転入届がない", "no move-in was filed", "法31条2号", RevocationReason.AFFILIATION_CHANGED),
  /** The annex of the family register was removed, and no other has the person. */
  ANNEX_REMOVED(
      "戸籍の附票の消除",
      "the annex record was removed",
      "法12条3号・31条3号",
      RevocationReason.AFFILIATION_CHANGED),
  /** What it says was wrong from the beginning. */
  RECORD_ERROR(
      "記録誤り", "it was issued with an error", "法13条・32条", RevocationReason.AFFILIATION_CHANGED),
  /** Another one was issued in its place. */
  REPLACED("更新", "another was issued in its place", "法9条・28条", RevocationReason.SUPERSEDED),
  /** The authority's own key leaked. */
  AUTHORITY_KEY_LEAKED(
      "発行者署名符号の漏えい等", "the authority's key leaked", "法14条・33条", RevocationReason.CA_COMPROMISE),
  /** The certificate on the card that it follows lost its effect. */
  PARENT_ENDED(
      "個人番号カード用の失効",
      "the card's certificate ended",
      "法16条の13・35条の13",
      RevocationReason.CESSATION_OF_OPERATION),
  /** The phone was changed or is used no more. */
  PHONE_CHANGED("機種変更等", "the phone was changed", "法16条の8・35条の8", RevocationReason.SUPERSEDED);

  private static final Set<RevocationCause> SIGNING_ONLY = EnumSet.of(ATTRIBUTES_CHANGED);
  private static final Set<RevocationCause> AUTHENTICATION_ONLY = EnumSet.of(DID_NOT_MOVE_IN);

  private final Bilingual title;
  private final String article;
  private final RevocationReason reason;

  RevocationCause(String ja, String en, String article, RevocationReason reason) {
    this.title = new Bilingual(ja, en);
    this.article = article;
    this.reason = reason;
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** Where it stands; 法 is 公的個人認証法, 規則 its regulation. */
  public String article() {
    return article;
  }

  /** How revocation lists and OCSP tell it. */
  public RevocationReason reason() {
    return reason;
  }

  /** Whether the law knows it for certificates of that authority. */
  public boolean holdsFor(Authority authority) {
    return switch (authority) {
      case SIGNING -> !AUTHENTICATION_ONLY.contains(this);
      case AUTHENTICATION -> !SIGNING_ONLY.contains(this);
    };
  }
}
