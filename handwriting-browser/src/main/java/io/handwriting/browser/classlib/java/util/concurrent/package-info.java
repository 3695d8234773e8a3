/** Classes of the package of the same name that TeaVM's class library lacks, as far as the library needs them. */
@NullMarked
package io.handwriting.browser.classlib.java.util.concurrent;

import org.jspecify.annotations.NullMarked;
