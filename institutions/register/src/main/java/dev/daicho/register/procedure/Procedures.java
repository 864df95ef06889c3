package dev.daicho.register.procedure;

import dev.daicho.register.CardsHeld;
import dev.daicho.register.ExpectedArrivals;
import dev.daicho.register.NumberDesignation;
import dev.daicho.register.ResidenceElsewhere;
import dev.daicho.register.ResidentCodeSupply;
import dev.daicho.register.store.Register;

/**
 * Every act of the register, ready to be filed.
 *
 * @param moveIn 転入届
 * @param moveInFromAbroad 国外からの転入届
 * @param moveWithin 転居届
 * @param moveOut 転出届
 * @param completeMoveOut 転出予定日の到来
 * @param recordMoveInNotice 転入通知の受理
 * @param reportBirth 出生
 * @param reportDeath 死亡
 * @param changeHouseholdHead 世帯主変更
 * @param receiveResidentCodes 住民票コードの指定の受理
 * @param changeResidentCode 住民票コードの変更請求
 * @param changeIndividualNumber 個人番号の変更
 * @param issueNotification 通知書の発行
 * @param cancelAct 異動の取消し
 * @param requestMoveOutData 転出証明書情報の再通知の求め
 */
public record Procedures(
    MoveIn moveIn,
    MoveInFromAbroad moveInFromAbroad,
    MoveWithin moveWithin,
    MoveOut moveOut,
    CompleteMoveOut completeMoveOut,
    RecordMoveInNotice recordMoveInNotice,
    ReportBirth reportBirth,
    ReportDeath reportDeath,
    ChangeHouseholdHead changeHouseholdHead,
    ReceiveResidentCodes receiveResidentCodes,
    ChangeResidentCode changeResidentCode,
    ChangeIndividualNumber changeIndividualNumber,
    IssueNotification issueNotification,
    CancelAct cancelAct,
    RequestMoveOutData requestMoveOutData) {

  /** Makes them all over one register that knows of no cards and expects nobody. */
  public static Procedures over(
      Register register, NumberDesignation numbers, ResidentCodeSupply codes) {
    return over(
        register,
        numbers,
        codes,
        (where, who, on) -> false,
        ExpectedArrivals.NOBODY,
        ResidenceElsewhere.UNKNOWN);
  }

  /** Makes them all over one register. */
  public static Procedures over(
      Register register,
      NumberDesignation numbers,
      ResidentCodeSupply codes,
      CardsHeld cards,
      ExpectedArrivals arrivals,
      ResidenceElsewhere elsewhere) {
    DesignateIndividualNumber designation = new DesignateIndividualNumber(register, numbers);
    CodeStock stock = new CodeStock(register, codes);
    Entering entering = new Entering(register, designation, stock);
    return new Procedures(
        new MoveIn(register, entering, arrivals),
        new MoveInFromAbroad(entering, elsewhere),
        new MoveWithin(register, entering),
        new MoveOut(register, cards),
        new CompleteMoveOut(register),
        new RecordMoveInNotice(register),
        new ReportBirth(register, entering),
        new ReportDeath(register),
        new ChangeHouseholdHead(register),
        new ReceiveResidentCodes(register),
        new ChangeResidentCode(register, stock),
        new ChangeIndividualNumber(register, designation),
        new IssueNotification(register),
        new CancelAct(register),
        new RequestMoveOutData(register));
  }
}
