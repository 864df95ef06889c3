package dev.daicho.register;

/**
 * One row of a person's history: all items as they stood after one change.
 *
 * @param historyNumber from 1, without gaps
 * @param record the items
 * @param change why they came to be so
 */
public record Snapshot(int historyNumber, ResidentRecord record, Change change) {}
