package dev.daicho.jpki.practice;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.profile.CertificateKind;
import java.time.Instant;

/**
 * A certificate to practise with, and its key: nobody's, so that everybody may have it.
 *
 * @param id from 1
 * @param made what was asked for
 * @param kind of which kind
 * @param number as it says itself; of what is not on record, no other has it
 * @param onRecord whether the authority has it on record, so that its status is told
 * @param place whose revocation list it names
 * @param certificate in DER
 * @param key the private key, in PKCS#8
 * @param madeAt town time
 * @param account who asked for it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are kept; compared by id
public record PracticeCertificate(
    long id,
    PracticeCase made,
    CertificateKind kind,
    CertificateNumber number,
    boolean onRecord,
    MunicipalityCode place,
    byte[] certificate,
    byte[] key,
    Instant madeAt,
    String account) {}
