/** Well-formed markup, scales and pictures: what pages and plots are made of. */
@NullMarked
package io.handwriting.evaluation.internal.markup;

import org.jspecify.annotations.NullMarked;
