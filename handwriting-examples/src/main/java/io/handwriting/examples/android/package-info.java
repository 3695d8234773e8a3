/** What an app for Android can use in place of the provider on ONNX Runtime, which needs a desktop's Java. */
@NullMarked
package io.handwriting.examples.android;

import org.jspecify.annotations.NullMarked;
