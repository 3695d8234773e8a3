package io.handwriting.examples.server.operation;

/** How log lines look. */
public enum LogFormat {
    /** Lines for people at a terminal. */
    TEXT,
    /** One JSON object a line, for machines. */
    JSON
}
