package io.handwriting.examples.server.feedback;

/**
 * A correction that was kept.
 *
 * @param id its number; later ones have larger numbers
 * @param correction what the user said
 */
public record StoredCorrection(long id, Correction correction) {}
