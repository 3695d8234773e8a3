package io.handwriting.examples.cli;

import io.handwriting.examples.scoring.AnswerFile;
import java.io.PrintWriter;
import java.util.List;

/** Where answers go. */
interface AnswerSink extends AutoCloseable {
    /** Takes answers, and tells whether anybody wants more. */
    boolean take(ScoredChunk chunk);

    /** How many images were answered there before. */
    default int images() {
        return 0;
    }

    /** What could not be read of those. */
    default List<String> refused() {
        return List.of();
    }

    /** Hears that there are no more answers. */
    default void complete() {}

    @Override
    default void close() {}

    /** The standard output, whose reader may go. */
    static AnswerSink streamed(PrintWriter out, String head) {
        out.print(head);
        return chunk -> {
            out.print(chunk.answers());
            return !out.checkError();
        };
    }

    /** A file. */
    record Kept(AnswerFile file) implements AnswerSink {
        @Override
        public int images() {
            return file.images();
        }

        @Override
        public List<String> refused() {
            return file.refused();
        }

        @Override
        public boolean take(ScoredChunk chunk) {
            file.add(chunk.images(), chunk.answers(), chunk.refused());
            return true;
        }

        @Override
        public void complete() {
            file.complete();
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
