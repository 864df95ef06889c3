package dev.daicho.jpki.relying;

import dev.daicho.foundation.text.Bilingual;

/** On what footing somebody may ask (公的個人認証法17条1項). */
public enum PartyKind {
  /** A ministry, a municipality and so on. */
  ADMINISTRATIVE_ORGAN("行政機関等", "administrative organ", "17条1項1号", false),
  /** A court. */
  COURT("裁判所", "court", "17条1項2号", false),
  /** A local assembly. */
  ASSEMBLY("地方公共団体の議会", "local assembly", "17条1項2号の2", false),
  /** A firm that the ministers accredited, each year anew. */
  ACCREDITED_OPERATOR("大臣認定事業者", "accredited operator", "17条1項6号", true),
  /** Accredited too, and verifies for others at its own facility. */
  PLATFORM_OPERATOR("プラットフォーム事業者", "platform operator", "17条1項6号", true),
  /** Leaves all of it to a platform operator and counts as accredited while that one is. */
  DEEMED_VERIFIER("みなし署名検証者", "deemed verifier", "規則29条1項", false);

  private final Bilingual title;
  private final String article;
  private final boolean accredited;

  PartyKind(String ja, String en, String article, boolean accredited) {
    this.title = new Bilingual(ja, en);
    this.article = article;
    this.accredited = accredited;
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** Where it stands; 規則 is the regulation. */
  public String article() {
    return article;
  }

  /** Whether it needs an accreditation of its own. */
  public boolean needsAccreditation() {
    return accredited;
  }
}
