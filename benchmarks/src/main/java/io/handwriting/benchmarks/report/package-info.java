/** All questions in one run, answered on one page. */
@NullMarked
package io.handwriting.benchmarks.report;

import org.jspecify.annotations.NullMarked;
