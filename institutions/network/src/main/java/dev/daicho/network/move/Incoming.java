package dev.daicho.network.move;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.NoticeHandler;
import dev.daicho.foundation.notice.Place;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.network.relay.Post;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.MoveInNotices;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipal server hears another one: in a transaction sealed to whom the message is for, who
 * answers in the same transaction.
 */
final class Incoming implements NoticeHandler {

  private final KeeperStore store;
  private final InstantSource clock;
  private final SentBook sent;
  private final Arrivals arrivals;
  private final RequestBook requests;
  private final Post post;
  private final MoveInNotices register;

  Incoming(
      KeeperStore store,
      InstantSource clock,
      SentBook sent,
      Arrivals arrivals,
      RequestBook requests,
      Post post,
      MoveInNotices register) {
    this.store = store;
    this.clock = clock;
    this.sent = sent;
    this.arrivals = arrivals;
    this.requests = requests;
    this.post = post;
    this.register = register;
  }

  @Override
  public String name() {
    return "network_move_in";
  }

  @Override
  public boolean wants(String type) {
    return type.startsWith(MoveMessage.PREFIX);
  }

  @Override
  public Place place(ToldNotice notice) {
    return post.place(notice).orElseGet(() -> NoticeHandler.super.place(notice));
  }

  @Override
  public void handle(ToldNotice notice) {
    MunicipalityCode from = MunicipalityCode.of(notice.municipality());
    MoveMessage message = MoveMessage.read(notice);
    MunicipalityCode here = message.to();
    switch (message) {
      case MoveMessage.DataSent(var data) -> {
        arrivals.keep(data);
        requests.answer(here, from, data.residentCode(), true);
        send(here, new MoveMessage.DataReceived(from, data.person()));
      }
      case MoveMessage.DataReceived(var ignored, var person) ->
          sent.acknowledge(here, from, person);
      case MoveMessage.DataVoid(var ignored, var person, var registeredMeanwhile) ->
          arrivals.makeVoid(here, from, person, registeredMeanwhile);
      case MoveMessage.DataAsked(var ignored, var code) ->
          send(
              here,
              sent.of(here, code)
                  .filter(one -> one.holdFor(from))
                  .<MoveMessage>map(one -> new MoveMessage.DataSent(one.data().sentTo(from)))
                  .orElse(new MoveMessage.DataUnknown(from, code)));
      case MoveMessage.DataUnknown(var ignored, var code) ->
          requests.answer(here, from, code, false);
      case MoveMessage.ArrivalTold(var arrival) -> arrived(arrival, notice);
    }
  }

  private void arrived(MoveInNotice arrival, ToldNotice notice) {
    String key = "juki-net " + notice.municipality() + " " + notice.sequence();
    switch (register.receive(arrival, key)) {
      case MoveInNotices.Reception.Recorded() -> write(arrival, notice, null, List.of());
      case MoveInNotices.Reception.Refused(var why) ->
          write(arrival, notice, Json.mapper().writeValueAsString(arrival), why);
    }
    sent.of(arrival.former(), arrival.residentCode())
        .ifPresent(one -> {
          sent.arrived(one.data(), arrival.municipality());
          if (!one.isVoid() && !one.data().to().equals(arrival.municipality())) {
            send(
                arrival.former(),
                new MoveMessage.DataVoid(one.data().to(), one.data().person(), true));
          }
        });
  }

  private void send(MunicipalityCode here, MoveMessage message) {
    post.send(here, message.to(), message.about(), message);
  }

  private void write(
      MoveInNotice arrival, ToldNotice notice, @Nullable String words, List<Refusal> why) {
    store
        .sql()
        .sql(
            """
            insert into move_in_notice (municipality, issuer, subject, sequence, received_at, notice, refusals)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?)
            """)
        .params(
            Arrays.asList(
                arrival.former().digits(),
                notice.municipality(),
                notice.subject(),
                notice.sequence(),
                clock.instant().atOffset(ZoneOffset.UTC),
                words,
                why.stream().map(Refusal::rule).toArray(String[]::new)))
        .update();
  }
}
