/** The demo's page in a real Chromium. */
@NullMarked
package io.handwriting.examples.browser;

import org.jspecify.annotations.NullMarked;
