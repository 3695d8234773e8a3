package io.handwriting.preprocess;

import io.handwriting.InkBox;
import io.handwriting.Recognition;

/**
 * One character of a text.
 *
 * @param text how it is written in the text
 * @param box where it lies in the drawing
 * @param recognition what it is read as by itself, before its neighbours and the form of the text had a say
 */
public record TextCharacter(String text, InkBox box, Recognition recognition) {}
