/** What the server learns of the hands of those who correct it: for each by itself, kept as long as it is used, gone when they say so. */
@NullMarked
package io.handwriting.examples.server.hand;

import org.jspecify.annotations.NullMarked;
