package dev.daicho.foundation.web;

import dev.daicho.foundation.problem.BodyTooLarge;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request's body that fails with {@link BodyTooLarge} once it is longer than allowed. */
final class LimitedBody extends ServletInputStream {

  private final ServletInputStream body;
  private long left;

  LimitedBody(ServletInputStream body, long bytes) {
    this.body = body;
    this.left = bytes;
  }

  @Override
  public int read() throws IOException {
    int octet = body.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = body.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  private void count(int read) throws BodyTooLarge {
    left -= read;
    if (left < 0) {
      throw new BodyTooLarge();
    }
  }
}
