package dev.daicho.network.web;

import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.network.operation.LiveStatus;
import dev.daicho.network.operation.Operation;
import dev.daicho.network.operation.StatusDocument;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The live picture for programs: what {@code daicho network status --json} prints. */
@RestController
@Tag(name = "network", description = "住基ネット Juki-net")
final class StatusApi {

  private final LiveStatus status;
  private final CurrentStaff staff;

  StatusApi(Operation operation, CurrentStaff staff) {
    this.status = operation.status();
    this.staff = staff;
  }

  /** The country for J-LIS, the own line for an officer. */
  @GetMapping("/api/v1/network/status")
  @io.swagger.v3.oas.annotations.Operation(
      operationId = "networkStatus",
      summary = "稼働状況 What is on its way, waits and stands still",
      description =
          "Notices waiting, carried and held on each hop from register to J-LIS; the whole country"
              + " for staff of J-LIS, the own municipality's line for its officers.")
  StatusDocument status() {
    return StatusDocument.of(Seeing.of(staff).status(status));
  }
}
