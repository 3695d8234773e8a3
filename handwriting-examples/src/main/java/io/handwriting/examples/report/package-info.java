/** Shows in figures and pictures how well the pipeline does its work. */
@NullMarked
package io.handwriting.examples.report;

import org.jspecify.annotations.NullMarked;
