package dev.daicho.oversight.web;

import dev.daicho.foundation.sample.Client;
import dev.daicho.foundation.sample.Html;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Sends plans the two ways that there are. */
record OversightClient(Client http) {

  static final String HEADER =
      "month,municipalities_cleared,applications_cumulative,notices_cumulative\n";

  OversightClient(int port) {
    this(new Client(port));
  }

  HttpResponse<String> get(String path, String... headers) {
    return http.get(path, headers);
  }

  Html page(String path) {
    return Client.html(get(path));
  }

  /** Fills in and sends the form, as a browser does that has opened the page. */
  HttpResponse<String> sendForm(String plan, String file) {
    HttpResponse<String> opened = get(BacklogPage.PATH);
    String session = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    String token =
        Client.html(opened)
            .one("//form[@method='post']/input[@name='_csrf']")
            .getAttribute("value");
    return sendForm(plan, file, token, session);
  }

  HttpResponse<String> sendForm(String plan, String file, String token, String session) {
    String body =
        part("name=\"_csrf\"", token)
            + part("name=\"plan\"", plan)
            + part("name=\"file\"; filename=\"" + (file.isEmpty() ? "" : "p.csv") + "\"", file)
            + "--x--\r\n";
    return http.send(
        "POST",
        BacklogPage.PATH,
        BodyPublishers.ofString(body),
        "Content-Type",
        "multipart/form-data; boundary=x",
        "Cookie",
        session);
  }

  /** Posts a plan to the interface. */
  HttpResponse<String> post(byte[] plan, String type, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = type;
    System.arraycopy(headers, 0, all, 2, headers.length);
    return http.send("POST", "/api/v1/oversight/backlog", BodyPublishers.ofByteArray(plan), all);
  }

  HttpResponse<String> post(String plan, String... headers) {
    return post(plan.getBytes(StandardCharsets.UTF_8), "text/csv", headers);
  }

  private static String part(String disposition, String content) {
    return "--x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
  }
}
