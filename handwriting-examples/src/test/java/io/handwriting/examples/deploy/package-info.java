/** What the files of {@code deploy} and the guide on serving promise. */
@NullMarked
package io.handwriting.examples.deploy;

import org.jspecify.annotations.NullMarked;
