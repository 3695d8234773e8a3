/** Keeps the corrections of users, and gives them back as a file, as figures and as data to learn from. */
@NullMarked
package io.handwriting.examples.server.feedback;

import org.jspecify.annotations.NullMarked;
