package dev.daicho.network.operation;

import dev.daicho.numbers.MunicipalityCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The network at one moment, as programs are told. */
@Schema(name = "NetworkStatus")
public record StatusDocument(
    @Schema(description = "town time") Instant at,
    @Schema(description = "notices told and not acknowledged, on all hops") long waiting,
    @Schema(description = "notices that arrived and wait") long held,
    @Schema(description = "municipalities off line") long off,
    @Schema(description = "people about whom there are doubts") long doubtful,
    List<HopDocument> hops,
    List<LineDocument> municipalities,
    List<DoubtDocument> doubts) {

  /** One hop. */
  @Schema(name = "NetworkHop")
  public record HopDocument(
      @Schema(description = "the level at its end: municipality, prefecture or nation") String to,
      @Schema(description = "told and not acknowledged") long waiting,
      @Schema(description = "acknowledged in the last minute of real time") long lastMinute,
      @Schema(description = "acknowledged since the town began") long carried,
      @Schema(description = "held at its end") long held) {}

  /** A municipality where something waits, is held or is off line. */
  @Schema(name = "NetworkLine")
  public record LineDocument(
      MunicipalityCode municipality,
      @Schema(description = "told by its register, waiting for its own server") long toServer,
      @Schema(description = "told by its server, waiting for the prefecture") long toPrefecture,
      long held,
      @Schema(description = "since when it is off line; null when it is not")
          @Nullable Instant offSince) {}

  /** A doubt of the national server. */
  @Schema(name = "NetworkDoubt")
  public record DoubtDocument(String kind, List<MunicipalityCode> municipalities, long people) {}

  /** Of a status. */
  public static StatusDocument of(NetworkStatus status) {
    return new StatusDocument(
        status.at(),
        status.waiting(),
        status.held(),
        status.off(),
        status.doubtful(),
        status.hops().stream()
            .map(hop ->
                new HopDocument(
                    hop.to().name().toLowerCase(Locale.ROOT),
                    hop.waiting(),
                    hop.lastMinute(),
                    hop.carried(),
                    hop.held()))
            .toList(),
        status.municipalities().stream()
            .map(one ->
                new LineDocument(
                    one.municipality(),
                    one.toServer(),
                    one.toPrefecture(),
                    one.held(),
                    one.off() == null ? null : one.off().since()))
            .toList(),
        status.doubts().stream()
            .map(doubt ->
                new DoubtDocument(doubt.kind().name(), doubt.municipalities(), doubt.people()))
            .toList());
  }
}
