package dev.daicho.jpki.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.daicho.jpki.relying.AccessTokens;
import dev.daicho.jpki.relying.ClientAssertions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives tokens to parties that show who they are (RFC 6749, 4.4; RFC 7523). */
@RestController
@Tag(name = "jpki", description = "公的個人認証 JPKI for relying parties")
final class TokenApi {

  static final String PATH = "/api/v1/jpki/token";

  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final ClientAssertions assertions;
  private final AccessTokens tokens;

  TokenApi(ClientAssertions assertions, AccessTokens tokens) {
    this.assertions = assertions;
    this.tokens = tokens;
  }

  /** A token (RFC 6749, 5.1) or an error (5.2). */
  record TokenAnswer(
      @JsonProperty("access_token") @Nullable String token,
      @JsonProperty("token_type") @Nullable String type,
      @JsonProperty("expires_in") @Nullable Long seconds,
      @JsonProperty("error") @Nullable String error) {}

  /** A token for five minutes of town time. */
  @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  @Operation(
      operationId = "jpkiToken",
      summary = "アクセストークン Token by private_key_jwt",
      description =
          "RS256 or ES256; iss and sub are the party's code, aud is this endpoint or the issuer; exp at"
              + " most ten minutes of town time ahead (see the Date header); each jti once.")
  ResponseEntity<TokenAnswer> token(
      @RequestParam("grant_type") String grant,
      @RequestParam("client_assertion_type") String type,
      @RequestParam("client_assertion") String assertion) {
    if (!grant.equals("client_credentials")) {
      return error(HttpStatus.BAD_REQUEST, "unsupported_grant_type");
    }
    if (!type.equals(ASSERTION)) {
      return error(HttpStatus.BAD_REQUEST, "invalid_request");
    }
    return switch (assertions.take(assertion)) {
      case ClientAssertions.Known(var party) ->
          ResponseEntity.ok(
              new TokenAnswer(tokens.issue(party), "Bearer", AccessTokens.VALID.toSeconds(), null));
      case ClientAssertions.NotKnown notKnown -> error(HttpStatus.UNAUTHORIZED, "invalid_client");
    };
  }

  private static ResponseEntity<TokenAnswer> error(HttpStatus status, String code) {
    return ResponseEntity.status(status).body(new TokenAnswer(null, null, null, code));
  }
}
