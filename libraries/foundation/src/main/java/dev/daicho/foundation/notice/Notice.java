package dev.daicho.foundation.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened, told to whom it concerns: immutable, of a type with a schema version. An
 * implementation is a record of plain values, written as JSON.
 */
public interface Notice {

  /** Its type, stable for ever: {@code resident-entered}. */
  @JsonIgnore
  String type();

  /** The version of its schema, from 1. */
  @JsonIgnore
  int version();
}
