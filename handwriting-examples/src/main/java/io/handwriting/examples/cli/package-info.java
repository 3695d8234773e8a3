/** The command line: trains, evaluates, reads, shows. */
@NullMarked
package io.handwriting.examples.cli;

import org.jspecify.annotations.NullMarked;
