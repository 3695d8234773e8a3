/** The live web demo: a server that reads what is drawn on a page, learns from corrections and trains models. */
@NullMarked
package io.handwriting.examples.server;

import org.jspecify.annotations.NullMarked;
