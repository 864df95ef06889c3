package dev.daicho.register.procedure;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import dev.daicho.register.rule.MoveOutCertificatePresented;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be entered.
 *
 * @param names what they are called
 * @param birth 生年月日
 * @param sex 男女の別
 * @param as 続柄 in the household they are entered in
 * @param citizenship 戸籍の表示, or a foreign resident's items
 * @param residentCode the code they have had, or null for who never had one
 * @param individualNumber the number they have had, or null
 */
public record Newcomer(
    Names names,
    RecordedDate birth,
    Sex sex,
    Relationship as,
    Citizenship citizenship,
    @Nullable ResidentCode residentCode,
    @Nullable IndividualNumber individualNumber) {

  MoveOutCertificatePresented.Carried carried() {
    return new MoveOutCertificatePresented.Carried(residentCode, individualNumber);
  }
}
