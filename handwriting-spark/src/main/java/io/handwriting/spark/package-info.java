/** Reads data sets of any size on Apache Spark, and evaluates on them. */
@NullMarked
package io.handwriting.spark;

import org.jspecify.annotations.NullMarked;
