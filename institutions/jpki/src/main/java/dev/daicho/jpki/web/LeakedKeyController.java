package dev.daicho.jpki.web;

import dev.daicho.jpki.record.LeakedKeys;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes which keys of the authorities leaked, were lost or damaged (公的個人認証法15条3項, 16条の14第3項,
 * 34条3項, 35条の14第3項: over the internet or otherwise).
 */
@RestController
@Tag(name = "jpki", description = "公的個人認証 JPKI for relying parties")
final class LeakedKeyController {

  private final LeakedKeys leaked;

  LeakedKeyController(JpkiGround ground) {
    this.leaked = new LeakedKeys(ground.store());
  }

  /** All of them. */
  @GetMapping("/ca/leaked-keys")
  @Operation(
      operationId = "jpkiLeakedKeys",
      summary = "発行者署名符号の漏えい等の公表 Keys of the authorities that leaked")
  List<LeakedKeys.Leaked> all() {
    return leaked.all();
  }
}
