package io.handwriting.preprocess;

import io.handwriting.Drawing;
import io.handwriting.InkBox;
import io.handwriting.Recognition;

/**
 * One character of a text.
 *
 * @param text how it is written in the text
 * @param box where it lies in the drawing
 * @param drawing the character cut out of the drawing, to read it again, show it, or {@link Personal#correct correct} it
 * @param recognition what it is read as by itself, before its neighbours and the form of the text had a say
 */
public record TextCharacter(String text, InkBox box, Drawing drawing, Recognition recognition) {}
