package dev.daicho.network.web;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.foundation.access.Role;
import dev.daicho.network.operation.LiveStatus;
import dev.daicho.network.operation.NetworkStatus;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * How much of the network somebody sees.
 *
 * @param only the one municipality, or null for the country
 */
record Seeing(@Nullable MunicipalityCode only) {

  static Seeing of(CurrentStaff staff) {
    Actor who = staff.required();
    return new Seeing(
        who.role() == Role.JLIS_OPERATOR ? null : Objects.requireNonNull(who.municipality()));
  }

  boolean nation() {
    return only == null;
  }

  boolean sees(MunicipalityCode municipality) {
    return only == null || only.equals(municipality);
  }

  NetworkStatus status(LiveStatus live) {
    return only == null ? live.nation() : live.of(only);
  }

  /**
   * The municipality of that code.
   *
   * @throws ResponseStatusException 404 when there is none or it is not theirs to see
   */
  MunicipalityCode municipality(String code) {
    return Optional.of(code)
        .flatMap(digits -> MunicipalityCode.parse(digits).toOptional())
        .filter(one -> one.kind() == MunicipalityCode.Kind.MUNICIPALITY)
        .filter(this::sees)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
