/** The description of the server's routes and messages, and the page that shows it. */
@NullMarked
package io.handwriting.examples.server.openapi;

import org.jspecify.annotations.NullMarked;
