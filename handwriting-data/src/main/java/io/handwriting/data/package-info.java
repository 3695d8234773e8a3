/**
 * Data sets to learn from and to check with: {@linkplain io.handwriting.data.Emnist EMNIST},
 * {@linkplain io.handwriting.data.Mnist MNIST} and other {@linkplain io.handwriting.data.IdxFile IDX files},
 * {@linkplain io.handwriting.data.PenStrokes pen strokes}, {@linkplain io.handwriting.data.FeedbackCsv CSV} and
 * {@linkplain io.handwriting.data.ImageFolder folders of images}. {@link io.handwriting.data.DataSets} opens them all by
 * name. Whatever the source, its images go through the same {@linkplain io.handwriting.preprocess.GlyphPipeline pipeline}
 * as drawings.
 *
 * <p>What cannot be found, read, fetched or written is refused with a {@link io.handwriting.data.DataException}.
 */
@NullMarked
package io.handwriting.data;

import org.jspecify.annotations.NullMarked;
