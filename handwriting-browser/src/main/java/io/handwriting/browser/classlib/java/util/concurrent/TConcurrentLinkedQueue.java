package io.handwriting.browser.classlib.java.util.concurrent;

import java.util.ArrayDeque;

/** Stands for {@link java.util.concurrent.ConcurrentLinkedQueue}. */
public class TConcurrentLinkedQueue<E> extends ArrayDeque<E> {
    private static final long serialVersionUID = 1;

    /** Begins empty. */
    public TConcurrentLinkedQueue() {}
}
