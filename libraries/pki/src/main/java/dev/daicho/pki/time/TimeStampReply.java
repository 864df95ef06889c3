package dev.daicho.pki.time;

import java.util.Optional;

/**
 * What is sent back.
 *
 * @param der a TimeStampResp
 * @param refusal why there is no time stamp in it; empty when there is one
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are sent; never compared
public record TimeStampReply(byte[] der, Optional<TimeStampRefusal> refusal) {}
