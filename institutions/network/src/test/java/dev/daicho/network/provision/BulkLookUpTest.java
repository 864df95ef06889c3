package dev.daicho.network.provision;

import static dev.daicho.network.provision.NationalServer.audit;
import static dev.daicho.network.provision.NationalServer.pensions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkLookUpTest {

  private static final Sample HANAKO = Sample.hanako("1000000016", "24727059608", "123456789018");

  private final NationalServer server = new NationalServer();

  @Test
  void eachLineIsAnsweredAndWrittenDownByItself() throws IOException {
    server.keep(
        HANAKO,
        Sample.hanako("1000000024", "24846016224", "379474484458"),
        Sample.hanako("1000000032", "25208017643", "454972364860").named("見本　太郎", "ミホン　タロウ"));
    CriteriaFile file =
        new CriteriaFile(
            new StringReader(
                """
                name,kana,birth,sex,number
                見本 太郎,ﾐﾎﾝ ﾀﾛｳ,昭和61年5月1日,女,
                番号花子,,1986-05-01,2,
                だれか,,1986-05-01,,
                ,,,,1234 5678 9018
                ,,,男,
                """));
    List<LookUpAnswer> answers = new ArrayList<>();
    List<Long> heard = new ArrayList<>();

    BulkLookUp.Counts counts =
        server
            .provision()
            .bulk()
            .answer(
                pensions(HANAKO.five()),
                file,
                (asked, answer) -> answers.add(answer),
                now -> heard.add(now.all()));

    assertThat(answers.stream().map(answer -> answer.getClass().getSimpleName()))
        .containsExactly("Found", "Ambiguous", "NotFound", "Found", "Refused");
    assertThat(counts).isEqualTo(new BulkLookUp.Counts(2, 1, 1, 1));
    assertThat(heard).containsExactly(5L);
    assertThat(audit("network_national").stream().map(entry -> entry.get(6)))
        .containsExactly("092011 1000000032", "several", "nobody", "092011 1000000016", "search");
  }

  @Test
  void whatCannotBeReadIsSaidWithItsLine_neverTheNumber() throws IOException {
    assertThatThrownBy(() -> new CriteriaFile(new StringReader("name,code\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("code");
    CriteriaFile wrong = new CriteriaFile(new StringReader("number\n123456789012\n"));
    assertThatThrownBy(() -> wrong.iterator().next())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("1: ")
        .hasMessageNotContaining("123456789012");
  }
}
