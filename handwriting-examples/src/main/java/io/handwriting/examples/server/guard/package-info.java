/** What stands between strangers and the server: token, origins, limits, headers and error answers. */
@NullMarked
package io.handwriting.examples.server.guard;

import org.jspecify.annotations.NullMarked;
