package dev.daicho.register;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;

/**
 * What the municipality moved from tells the one moved to about one person who moves without paper
 * (転出証明書情報の事前通知, 住民基本台帳法24条の2第3項, 施行令24条の3).
 *
 * <p>Left out, since no register here keeps them yet: health insurance, late-elderly medical care
 * and long-term care (令24条の3第3号–4号), the pension's class and number (5号), child allowance (6号), and
 * the card's days of issue and expiry with what its administration needs (7号, 規則7条の2), of which
 * there is only whether the person holds a card.
 *
 * @param from the municipality moved from
 * @param person 宛名番号 there
 * @param moveOut the act there by which they and those with them move out
 * @param to the municipality moved to (転入予定地市町村)
 * @param names 氏名, 振り仮名, 旧氏, 通称 (法7条1号・1号の2)
 * @param birth 生年月日 (2号)
 * @param sex 男女の別 (3号)
 * @param relationship 続柄 (4号)
 * @param headOfHousehold 世帯主の氏名 (4号); empty where there is none
 * @param citizenship 戸籍の表示 (5号), or a foreign resident's items
 * @param individualNumber 個人番号 (8号の2)
 * @param residentCode 住民票コード (13号)
 * @param previousAddress 転出前の住所
 * @param destination 転出先
 * @param plannedOn 転出の予定年月日
 * @param filedOn the day of the move-out's filing
 * @param holdsCard whether the person holds a card of their own
 */
public record MoveOutData(
    MunicipalityCode from,
    AddresseeNumber person,
    long moveOut,
    MunicipalityCode to,
    Names names,
    RecordedDate birth,
    Sex sex,
    Relationship relationship,
    String headOfHousehold,
    Citizenship citizenship,
    IndividualNumber individualNumber,
    ResidentCode residentCode,
    String previousAddress,
    String destination,
    LocalDate plannedOn,
    LocalDate filedOn,
    boolean holdsCard)
    implements Notice {

  /** Its type in journals. */
  public static final String TYPE = "move-out-data";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public int version() {
    return 1;
  }

  /** The same for another municipality, which asked for it (住民基本台帳法24条の2第6項). */
  public MoveOutData sentTo(MunicipalityCode other) {
    return new MoveOutData(
        from,
        person,
        moveOut,
        other,
        names,
        birth,
        sex,
        relationship,
        headOfHousehold,
        citizenship,
        individualNumber,
        residentCode,
        previousAddress,
        destination,
        plannedOn,
        filedOn,
        holdsCard);
  }

  /**
   * The same under another code or number, by the change of which a card became void
   * (番号法施行令14条5号・6号).
   */
  public MoveOutData under(ResidentCode code, IndividualNumber number) {
    return new MoveOutData(
        from,
        person,
        moveOut,
        to,
        names,
        birth,
        sex,
        relationship,
        headOfHousehold,
        citizenship,
        number,
        code,
        previousAddress,
        destination,
        plannedOn,
        filedOn,
        false);
  }

  /** Its key only: the rest is personal. */
  @Override
  public String toString() {
    return "MoveOutData[" + from + "/" + person + "]";
  }
}
