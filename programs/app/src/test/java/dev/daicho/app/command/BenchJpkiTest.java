package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BenchJpkiTest {

  @Test
  void aQuickRunMeasuresEverythingOnce_aLineEach_andEndsWell() {
    BenchLines lines = BenchLines.of("jpki");

    assertThat(lines.measures().keySet())
        .contains(
            "issue-rsa",
            "issue-rsa-two-commits",
            "issue-rsa-openssl-ca",
            "issue-p256",
            "issue-p256-two-commits",
            "issue-p256-openssl-ca",
            "ocsp-live-rsa",
            "ocsp-live-rsa-load",
            "ocsp-live-rsa-p99",
            "ocsp-live-rsa-p99-load",
            "ocsp-live-share-rsa",
            "ocsp-bare-signatures-rsa",
            "ocsp-signed-before-rsa",
            "ocsp-signed-before-rsa-p99",
            "ocsp-live-p256",
            "ocsp-live-p256-p99",
            "verify",
            "verify-bare",
            "verify-share",
            "crl-time",
            "crl-memory",
            "crl-time-100",
            "crl-growth");
    lines.haveGoals(
        "issue-rsa",
        "issue-p256",
        "ocsp-live-p256",
        "ocsp-live-p256-p99",
        "ocsp-live-rsa-p99",
        "ocsp-signed-before-rsa",
        "ocsp-signed-before-rsa-p99",
        "crl-time",
        "crl-memory");
  }
}
