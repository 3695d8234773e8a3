/** What shows no single character, drawn by code, for models to learn what is none. */
@NullMarked
package io.handwriting.data.foreign;

import org.jspecify.annotations.NullMarked;
