/** JMH benchmarks, one class a question. */
@NullMarked
package io.handwriting.benchmarks;

import org.jspecify.annotations.NullMarked;
