package dev.daicho.jpki.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.practice.PracticeBook;
import dev.daicho.jpki.practice.PracticeCase;
import dev.daicho.jpki.web.Http;
import dev.daicho.jpki.web.JpkiServer;
import dev.daicho.jpki.web.OnJpkiServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OnJpkiServer
class PracticeApiTest {

  private static final String PATH = PracticeApi.PATH;

  @LocalServerPort int port;

  private HttpResponse<byte[]> make(String made, String kind, String municipality) {
    return new Http(port)
        .post(
            PATH,
            "{\"made\":\"%s\",\"kind\":\"%s\",\"municipality\":\"%s\"}"
                .formatted(made, kind, municipality)
                .getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/json");
  }

  @Test
  void makesOneAndGivesItsFiles() {
    HttpResponse<byte[]> answer = make("revoked-key-leaked", "AUTHENTICATION", "092011");
    assertThat(answer.statusCode()).isEqualTo(201);
    JsonNode one = Http.json(answer);
    assertThat(one.get("expected").get("check").asString()).isEqualTo("NotRevokedByAnswer");
    assertThat(one.get("onRecord").asBoolean()).isTrue();
    CertificateNumber number =
        Naming.number(one.get("authority").asString() + "-" + one.get("serial").asString())
            .orElseThrow();
    assertThat(JpkiServer.JPKI.book().find(number).orElseThrow().end()).isPresent();
    for (JsonNode file : one.get("files")) {
      assertThat(new Http(port).get(file.asString()).statusCode()).isEqualTo(200);
    }
    assertThat(new Http(port).get(one.get("files").get(2).asString()).body())
        .isEqualTo(
            new PracticeBook(JpkiServer.JPKI.store()).find(number).orElseThrow().certificate());
    assertThat(Http.json(new Http(port).get(PATH + "/" + one.get("id").asLong()))).isEqualTo(one);
    assertThat(Http.json(new Http(port).get(PATH)).get(0)).isEqualTo(one);
  }

  @Test
  void offersEveryCase() {
    JsonNode offers = Http.json(new Http(port).get(PATH + "/offers"));
    List<String> codes = offers.valueStream().map(one -> one.get("made").asString()).toList();
    assertThat(codes)
        .isEqualTo(PracticeCase.all().stream().map(PracticeCase::code).toList())
        .contains("good", "suspended", "revoked-card-void", "certificate-expired");
  }

  @ParameterizedTest
  @CsvSource({
    "x,SIGNING,092011,400",
    "good,STATUS_RESPONDER,092011,400",
    "good,X,092011,400",
    "good,SIGNING,092012,400",
    "revoked-attributes-changed,AUTHENTICATION,092011,400"
  })
  void saysWhatIsWrong(String made, String kind, String municipality, int status) {
    HttpResponse<byte[]> answer = make(made, kind, municipality);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Http.json(answer).get("detail_ja").asString()).isNotBlank();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(new Http(port).get(PATH + "/999999999").statusCode()).isEqualTo(404);
    assertThat(new Http(port).get(PATH + "/x/p12").statusCode()).isEqualTo(404);
  }
}
