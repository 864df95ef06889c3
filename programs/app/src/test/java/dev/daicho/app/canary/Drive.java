package dev.daicho.app.canary;

import dev.daicho.foundation.sample.Client;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Sends every request that a route can be asked, as somebody, and has each answer judged. */
final class Drive {

  private final RunningTown town;
  private final Witnessed witness;
  private final Answers answers;

  Drive(RunningTown town, Witnessed witness) {
    this.town = town;
    this.witness = witness;
    this.answers =
        new Answers(
            town.canary(),
            town.town().clock().today(),
            town.town().network().operation().follow().latest(null, null, 3).stream()
                .map(entry -> entry.reference().toString())
                .toList());
  }

  /** Drives one route as one visitor. */
  void drive(Route route, Visitor visitor) {
    Parameters asked = Parameters.of(route);
    asked.unknown().forEach(what -> witness.found(Leak.unknown(route.toString(), what)));
    for (String path : paths(route, visitor)) {
      if (asked.body() && !route.method().equals("GET")) {
        body(route, path, visitor);
      } else if (asked.freely()) {
        forms(route, path, visitor);
      } else {
        for (String query : queries(route, asked, visitor)) {
          plain(route, path, query, visitor);
        }
      }
    }
  }

  /** Decides, for good: what a form previews, or what waits for a decision. */
  void decide(Route route, Visitor visitor) {
    Parameters asked = Parameters.of(route);
    if (asked.freely()) {
      paths(route, visitor).forEach(path -> decideForms(route, path, visitor));
    } else if (asked.names().contains("act")) {
      List<String> all = paths(route, visitor);
      decision(route, all.getFirst(), "act=decide", visitor);
      all.stream()
          .skip(1)
          .forEach(path ->
              decision(
                  route, path, encoded(Map.of("act", "reject", "reason", "まちがいのため")), visitor));
    }
  }

  private void decideForms(Route route, String path, Visitor visitor) {
    for (Map<String, String> context : answers.contexts()) {
      filled(visitor.get(path + "?" + encoded(context)), path, today())
          .map(form -> decision(route, path, form.pressed("preview"), visitor))
          .flatMap(previewed -> filled(previewed, path, today()))
          .ifPresent(form -> decision(route, path, form.pressed("decide"), visitor));
    }
  }

  private HttpResponse<String> decision(Route route, String path, String form, Visitor visitor) {
    return ask(route, visitor, path + "?" + form, () -> visitor.submit(path, form));
  }

  private void plain(Route route, String path, String query, Visitor visitor) {
    String typed = path + "?" + query;
    ask(
        route,
        visitor,
        typed,
        () ->
            switch (route.method()) {
              case "POST" -> visitor.submit(path, query);
              case "GET" -> visitor.get(query.isEmpty() ? path : typed);
              default ->
                  visitor.send(
                      route.method(), typed, BodyPublishers.noBody(), "Accept", "text/html");
            });
  }

  private void body(Route route, String path, Visitor visitor) {
    Optional<List<Answers.Body>> bodies = answers.bodies(route);
    if (bodies.isEmpty()) {
      witness.found(Leak.unknown(route.toString(), "body"));
      return;
    }
    for (Answers.Body body : bodies.get()) {
      List<String> headers = new ArrayList<>(List.of("Content-Type", body.type()));
      if (!path.startsWith("/api/")) {
        headers.addAll(List.of("Authorization", "Bearer 0"));
      }
      ask(
          route,
          visitor,
          path + "\n" + body.text(),
          () ->
              visitor.send(
                  route.method(),
                  path,
                  BodyPublishers.ofString(body.text()),
                  headers.toArray(String[]::new)));
    }
  }

  private void forms(Route route, String path, Visitor visitor) {
    for (Map<String, String> context : answers.contexts()) {
      String address = path + "?" + encoded(context);
      HttpResponse<String> page =
          route.method().equals("GET")
              ? ask(route, visitor, address, () -> visitor.get(address))
              : visitor.get(address);
      if (page.statusCode() == 404) {
        continue;
      }
      if (page.statusCode() != 200) {
        break;
      }
      if (!route.method().equals("GET")) {
        for (String day : days(visitor)) {
          filled(page, path, day)
              .ifPresent(form ->
                  ask(
                      route,
                      visitor,
                      form.pressed("preview"),
                      () -> visitor.submit(path, form.pressed("preview"))));
        }
      }
    }
    for (String nonsense : nonsense(visitor)) {
      String typed =
          encoded(Map.of("person", nonsense, "household", nonsense, "filedOn", nonsense));
      if (route.method().equals("GET")) {
        ask(route, visitor, typed, () -> visitor.get(path + "?" + typed));
      } else {
        ask(route, visitor, typed, () -> visitor.submit(path, typed + "&act=preview"));
      }
    }
  }

  private Optional<FilledForm> filled(HttpResponse<String> page, String path, String day) {
    if (page.statusCode() != 200) {
      return Optional.empty();
    }
    return FilledForm.on(
        Client.html(page),
        path,
        day,
        FilledForm.Typed.of(town.canary().leaver()),
        FilledForm.Typed.of(town.canary().citizen()));
  }

  private List<String> nonsense(Visitor visitor) {
    return visitor.triesNonsense() ? answers.nonsense() : List.of();
  }

  /** Today; and for one of them a day before what the records say, which the rules refuse. */
  private List<String> days(Visitor visitor) {
    return visitor.title().equals("contractor@092011 for filing")
        ? List.of(today(), "1995-06-06")
        : List.of(today());
  }

  private String today() {
    return town.town().clock().today().toString();
  }

  private HttpResponse<String> ask(
      Route route, Visitor visitor, String typed, Supplier<HttpResponse<String>> send) {
    List<HttpResponse<String>> got = new ArrayList<>();
    witness.ask(
        route + " as " + visitor.title(),
        visitor.account(),
        typed,
        () -> {
          HttpResponse<String> answer = send.get();
          got.add(answer);
          return answer.statusCode() + "\n" + answer.headers().map() + "\n" + answer.body();
        });
    return got.getFirst();
  }

  /** The route's path with its variables filled in: with what is there, and with nonsense. */
  private List<String> paths(Route route, Visitor visitor) {
    List<String> paths = List.of("");
    for (String part : route.pattern().split("(?=/)", -1)) {
      List<String> values = parts(route, part, visitor);
      paths = paths.stream().flatMap(path -> values.stream().map(value -> path + value)).toList();
    }
    return paths;
  }

  private List<String> parts(Route route, String part, Visitor visitor) {
    if (part.endsWith("**")) {
      return answers.nonsense().stream().map(value -> "/" + Visitor.encoded(value)).toList();
    }
    int from = part.indexOf('{');
    if (from < 0) {
      return List.of(part);
    }
    int to = part.indexOf('}');
    String name = part.substring(from + 1, to).replaceFirst("^[*]", "").split(":", -1)[0];
    Optional<List<String>> values = answers.to(name, visitor);
    if (values.isEmpty()) {
      witness.found(Leak.unknown(route.toString(), "path variable " + name));
      return List.of();
    }
    List<String> all = new ArrayList<>(values.get());
    all.addAll(nonsense(visitor));
    return all.stream()
        .map(value -> part.substring(0, from) + Visitor.encoded(value) + part.substring(to + 1))
        .toList();
  }

  /** Nothing, nonsense, each parameter alone with each of its values, and all together. */
  private List<String> queries(Route route, Parameters asked, Visitor visitor) {
    List<String> queries = new ArrayList<>(List.of(""));
    List<String> together = new ArrayList<>();
    for (String name : asked.names()) {
      Optional<List<String>> values = answers.to(name, visitor);
      if (values.isEmpty()) {
        witness.found(Leak.unknown(route.toString(), "parameter " + name));
        continue;
      }
      nonsense(visitor).forEach(value -> queries.add(encoded(Map.of(name, value))));
      values.get().forEach(value -> queries.add(encoded(Map.of(name, value))));
      together.add(encoded(Map.of(name, values.get().getFirst())));
    }
    queries.add(String.join("&", together));
    return queries.stream().distinct().toList();
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> Visitor.encoded(field.getKey()) + "=" + Visitor.encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }
}
