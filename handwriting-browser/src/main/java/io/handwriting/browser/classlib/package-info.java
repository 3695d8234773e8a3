/** What the library needs of Java and TeaVM's class library lacks; a page has one thread, so that locks are always open. */
@NullMarked
package io.handwriting.browser.classlib;

import org.jspecify.annotations.NullMarked;
