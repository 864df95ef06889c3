package dev.daicho.register.disclosure;

import dev.daicho.foundation.text.Bilingual;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who is given a copy of an annex (戸籍の附票の写し, 住民基本台帳法20条; of a removed one 21条の3), and with which
 * items.
 */
public enum AnnexCopy {
  /**
   * Themselves, their spouse, ancestors and descendants: without the family register and the code.
   */
  FAMILY("本人・配偶者・直系", "the person or their family", "住民基本台帳法20条1項・5項", false, false),
  /** The same, who asked for the family register to be shown. */
  FAMILY_WITH_REGISTER(
      "本人・配偶者・直系（戸籍の表示あり）",
      "the person or their family, with the family register",
      "住民基本台帳法20条1項・5項",
      true,
      false),
  /** The same, who asked for the resident code as well. */
  FAMILY_WITH_CODE(
      "本人・配偶者・直系（住民票コードあり）",
      "the person or their family, with the resident code",
      "住民基本台帳法20条1項・5項",
      true,
      true),
  /** Bodies of the state and of local government, for what the law has them do. */
  PUBLIC_BODY("国・地方公共団体の機関", "a public body", "住民基本台帳法20条2項", true, false),
  /** Others with a just reason: the items of 17条2号 to 6号 only. */
  THIRD_PARTY("第三者・特定事務受任者", "a third party", "住民基本台帳法20条3項・4項", false, false);

  private final Bilingual title;
  private final String basis;
  private final Set<AnnexItem> items;

  AnnexCopy(String japanese, String english, String basis, boolean register, boolean code) {
    this.title = new Bilingual(japanese, english);
    this.basis = basis;
    Set<AnnexItem> shown = EnumSet.copyOf(AnnexItem.FOR_THIRD_PARTIES);
    if (register) {
      shown.add(AnnexItem.FAMILY_REGISTER);
    }
    if (code) {
      shown.add(AnnexItem.RESIDENT_CODE);
    }
    this.items = Set.copyOf(shown);
  }

  /** Who they are. */
  public Bilingual title() {
    return title;
  }

  /** The article that gives it to them. */
  public String basis() {
    return basis;
  }

  /** The items that the copy has. */
  public Set<AnnexItem> items() {
    return items;
  }
}
