/** Tests of the page without a server, in a real Chromium. */
@NullMarked
package io.handwriting.browser;

import org.jspecify.annotations.NullMarked;
