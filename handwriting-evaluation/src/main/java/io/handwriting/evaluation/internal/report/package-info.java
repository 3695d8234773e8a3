/** The page, section by section, with its plots and tables. */
@NullMarked
package io.handwriting.evaluation.internal.report;

import org.jspecify.annotations.NullMarked;
