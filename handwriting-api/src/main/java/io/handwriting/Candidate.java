package io.handwriting;

/**
 * One possible reading.
 *
 * @param label what it says
 * @param probability how likely it is, from 0 to 1
 */
public record Candidate(String label, float probability) {}
