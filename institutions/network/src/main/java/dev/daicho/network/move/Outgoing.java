package dev.daicho.network.move;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.NoticeHandler;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.network.relay.Post;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.MoveOutDataRequest;
import dev.daicho.register.RegisterNotice;
import java.util.Set;

/**
 * A municipal server hears its own register: what other municipalities have to know of moves is
 * posted to them, and what is known here of who has come is forgotten.
 */
final class Outgoing implements NoticeHandler {

  private static final Set<String> WANTED =
      Set.of(
          MoveOutData.TYPE,
          MoveOutDataRequest.TYPE,
          MoveInNotice.TYPE,
          "resident-entered",
          "resident-record-corrected",
          "resident-removed");

  private final SentBook sent;
  private final Arrivals arrivals;
  private final RequestBook requests;
  private final Post post;

  Outgoing(SentBook sent, Arrivals arrivals, RequestBook requests, Post post) {
    this.sent = sent;
    this.arrivals = arrivals;
    this.requests = requests;
    this.post = post;
  }

  @Override
  public String name() {
    return "network_move_out";
  }

  @Override
  public boolean wants(String type) {
    return WANTED.contains(type);
  }

  @Override
  public void handle(ToldNotice notice) {
    MunicipalityCode here = MunicipalityCode.of(notice.municipality());
    switch (notice.type()) {
      case MoveOutData.TYPE -> send(read(notice, MoveOutData.class));
      case MoveOutDataRequest.TYPE -> ask(here, read(notice, MoveOutDataRequest.class));
      case MoveInNotice.TYPE ->
          send(here, new MoveMessage.ArrivalTold(read(notice, MoveInNotice.class)));
      default -> changed(here, AddresseeNumber.of(notice.subject()), RegisterNotice.read(notice));
    }
  }

  private void send(MunicipalityCode here, MoveMessage message) {
    post.send(here, message.to(), message.about(), message);
  }

  private static <T> T read(ToldNotice notice, Class<T> type) {
    return Json.mapper().readValue(notice.body(), type);
  }

  private void send(MoveOutData data) {
    withdraw(data.from(), data.person(), false);
    sent.keep(data);
    send(data.from(), new MoveMessage.DataSent(data));
  }

  private void ask(MunicipalityCode here, MoveOutDataRequest request) {
    requests.ask(here, request.former(), request.residentCode());
    send(here, new MoveMessage.DataAsked(request.former(), request.residentCode()));
  }

  private void changed(MunicipalityCode here, AddresseeNumber person, RegisterNotice change) {
    switch (change) {
      case RegisterNotice.ResidentEntered entered -> {
        arrivals.came(here, entered.identity().residentCode());
        withdraw(here, person, !entered.cause().cancels());
      }
      case RegisterNotice.ResidentRecordCorrected corrected -> {
        if (corrected.cause() == ChangeCause.CANCELLATION_OF_REMOVAL) {
          withdraw(here, person, false);
        }
        if (corrected.formerCode() != null || corrected.formerNumber() != null) {
          sendAgain(here, person, corrected.identity());
        }
      }
      case RegisterNotice.ResidentRemoved removed -> {
        if (removed.cause() != ChangeCause.MOVE_OUT
            && removed.cause() != ChangeCause.MOVE_OUT_CONFIRMED) {
          withdraw(here, person, false);
        }
      }
      case RegisterNotice.MoveOutPlanned ignored -> {}
    }
  }

  /** The destination is to record the code recorded last (30条の3第1項), and the number that stands. */
  private void sendAgain(
      MunicipalityCode here, AddresseeNumber person, IdentityInformation identity) {
    sent.of(here, person)
        .filter(one -> !one.isVoid() && one.arrivedIn() == null)
        .map(one -> one.data().under(identity.residentCode(), identity.individualNumber()))
        .ifPresent(data -> {
          sent.keep(data);
          send(here, new MoveMessage.DataSent(data));
        });
  }

  /** Who does not leave after all, or has come back, is expected nowhere. */
  private void withdraw(
      MunicipalityCode here, AddresseeNumber person, boolean registeredMeanwhile) {
    sent.of(here, person)
        .filter(one -> !one.isVoid())
        .ifPresent(one -> {
          sent.makeVoid(one.data());
          send(here, new MoveMessage.DataVoid(one.data().to(), person, registeredMeanwhile));
        });
  }
}
