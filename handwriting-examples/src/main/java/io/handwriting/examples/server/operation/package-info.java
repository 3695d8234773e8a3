/** What whoever runs the server sees of it: metrics, health and logs. */
@NullMarked
package io.handwriting.examples.server.operation;

import org.jspecify.annotations.NullMarked;
