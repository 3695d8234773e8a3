/** The WebSocket of the page: drawings in, answers and news out, and no client waits for another. */
@NullMarked
package io.handwriting.examples.server.live;

import org.jspecify.annotations.NullMarked;
