/** What pads need whatever they are painted with. */
@NullMarked
package io.handwriting.examples.desktop;

import org.jspecify.annotations.NullMarked;
