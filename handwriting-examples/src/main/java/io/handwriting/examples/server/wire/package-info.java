/** JSON as it comes and goes: orders and answers in the forms that clients know. */
@NullMarked
package io.handwriting.examples.server.wire;

import org.jspecify.annotations.NullMarked;
