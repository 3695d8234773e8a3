/** How the readers read; not for use outside this module. */
@NullMarked
package io.handwriting.data.internal;

import org.jspecify.annotations.NullMarked;
